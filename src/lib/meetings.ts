import type { Authorities } from '../authorities/model.ts';
import { findOffices } from '../authorities/office-on.ts';
import type { CountryCode, PersonId } from '../schema/values.ts';
import type { Holdings, Summit } from './model.ts';
import { pairParties } from './pair-parties.ts';

/** Two people who met there, ids in the order of the alphabet, and for which countries or bodies each sat there. */
export type Meeting = { summit: Summit; people: [PersonId, PersonId]; countries: [CountryCode, CountryCode] };

/** Two countries or bodies whose leaders met there; codes in the order of the alphabet. */
export type CountryMeeting = { summit: Summit; countries: [CountryCode, CountryCode] };

/** Those who sat for one party of a meeting. */
export type Side = { country: CountryCode; members: PersonId[] };

type Met = { people: readonly Meeting[]; countries: readonly CountryMeeting[] };

const metByHoldings = new WeakMap<Holdings, Met>();

/**
 * Lists who met whom, oldest first: the two sides of a bilateral, and each two of the three of a trilateral. Those who were
 * at a larger meeting together are not said to have met, and nobody has met at a meeting that was not held.
 */
export function listMeetings(holdings: Holdings): readonly Meeting[] {
  return readMet(holdings).people;
}

/** Lists which countries met, in the same sense. */
export function listCountryMeetings(holdings: Holdings): readonly CountryMeeting[] {
  return readMet(holdings).countries;
}

/** Says whether a summit is a meeting of two or three that was held. */
export function isMeetingOfFew(summit: Summit): boolean {
  return summit.kind !== 'multilateral' && summit.status === undefined;
}

/** Says whether a meeting was held by video, wherever its record places it. */
export function isByVideo({ venue = '' }: Summit): boolean {
  return /\b(?:video|virtual|online)\b/i.test(venue);
}

/**
 * Finds who sat on which side: by the office of that day, else by the person's own country. Whoever then belongs to none of
 * the parties speaks for the body among them (a chancellor beside the European Union's presidents); else is left out.
 */
export function findSides(summit: Summit, authorities: Authorities): Side[] {
  const sides = new Map(summit.countries.map((country): [CountryCode, Side] => [country, { country, members: [] }]));
  const body = summit.countries.find((code) => code.startsWith('XX-'));
  for (const id of new Set(summit.participants)) {
    const person = authorities.people.get(id);
    if (!person) continue;
    const held = findOffices(person, `${summit.start}/${summit.end}`).map((office) => office.of);
    const codes = [...held, person.country, ...(body ? [body] : [])].map(findParty);
    const side = codes.map((code) => sides.get(code)).find((found) => found !== undefined);
    side?.members.push(id);
  }
  return [...sides.values()];
}

/** They are gathered once for all pages. */
function readMet(holdings: Holdings): Met {
  const met = metByHoldings.get(holdings) ?? gatherMet(holdings);
  metByHoldings.set(holdings, met);
  return met;
}

function gatherMet({ authorities }: Holdings): Met {
  const few = [...authorities.summits.values()]
    .filter(isMeetingOfFew)
    .sort((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id));
  return {
    people: few.flatMap((summit) => {
      const sides = findSides(summit, authorities);
      return pairParties(summit, authorities).flatMap(([first, second]) => {
        const [one, other] = [first, second].map((code) => sides.find(({ country }) => country === code));
        return one && other ? crossSides(summit, [one, other]) : [];
      });
    }),
    countries: few.flatMap((summit) =>
      pairParties(summit, authorities).map((countries): CountryMeeting => ({ summit, countries })),
    ),
  };
}

/** Everyone of the one side met everyone of the other. */
function crossSides(summit: Summit, [one, other]: [Side, Side]): Meeting[] {
  return one.members.flatMap((person) =>
    other.members.map(
      (partner): Meeting =>
        person < partner
          ? { summit, people: [person, partner], countries: [one.country, other.country] }
          : { summit, people: [partner, person], countries: [other.country, one.country] },
    ),
  );
}

/** The records of summits know the Soviet Union as RU. */
function findParty(code: CountryCode): CountryCode {
  return code === 'SU' ? ('RU' as CountryCode) : code;
}
