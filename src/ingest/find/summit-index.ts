import type { Authorities } from '../../authorities/model.ts';
import type { Summit } from '../../schema/summit.ts';
import type { CountryCode, PersonId } from '../../schema/values.ts';
import { findBounds } from '../../text/edtf.ts';
import { foldName } from '../../text/fold-name.ts';
import { reckonSummitDays } from './compare-days.ts';
import type { SummitDays } from './model.ts';

/** The summits on record by what an article may say of them. Places are folded. */
export type SummitIndex = {
  byCountry: ReadonlyMap<CountryCode, readonly Summit[]>;
  byPlace: ReadonlyMap<string, readonly Summit[]>;
  /** All meetings that were held or will be. */
  held: readonly Summit[];
  /** The numbers of their meetings in `held`, by each of those who are recorded to have met. */
  byPerson: ReadonlyMap<PersonId, readonly number[]>;
  bySeries: ReadonlyMap<string, readonly Summit[]>;
  /** Capitals, folded: they also stand for governments. */
  capitals: ReadonlySet<string>;
  /** The first words of all places, lower case: most words of a text begin none. */
  placeBeginnings: ReadonlySet<string>;
};

const indexes = new WeakMap<Authorities, SummitIndex>();

/** Builds the index of an archive's summits; once for the same records. Cancelled meetings are left out. */
export function indexSummits(authorities: Authorities): SummitIndex {
  const known = indexes.get(authorities);
  if (known !== undefined) return known;
  const held = [...authorities.summits.values()].filter(({ status }) => status !== 'cancelled');
  const index = {
    byCountry: group(held, ({ country }) => [country]),
    byPlace: group(held, (summit) => listPlaces(summit)),
    held,
    byPerson: group([...held.keys()], (number) => held[number]?.participants ?? []),
    bySeries: group(held, ({ series }) => (series === undefined ? [] : [series])),
    capitals: new Set(
      [...authorities.countries.values()].flatMap(({ capital }) => (capital ? [foldName(capital)] : [])),
    ),
    placeBeginnings: new Set(
      held.flatMap(({ place }) => place.split(/[(),]/u).map((name) => foldName(name.trim().split(/[\s-]/u)[0] ?? ''))),
    ),
  };
  indexes.set(authorities, index);
  return index;
}

const placesOf = new WeakMap<Summit, string[]>();
const daysOf = new WeakMap<Summit, SummitDays>();

/** Gives the days of a summit; reckoned once, since every article asks. */
export function readSummitDays(summit: Summit): SummitDays {
  const known = daysOf.get(summit);
  if (known !== undefined) return known;
  const { start, end } = summit;
  const days = reckonSummitDays({ from: findBounds(start)?.first ?? start, to: findBounds(end)?.last ?? end });
  daysOf.set(summit, days);
  return days;
}

/** Gives a summit's place under every name, folded: "Shima (Ise-Shima)" as both, "Washington, D.C." also as "Washington". */
export function listPlaces(summit: Summit): string[] {
  const { place } = summit;
  const places = placesOf.get(summit) ?? [
    ...new Set([place, ...place.split(/[(),]/u)].map((name) => foldName(name)).filter((name) => name.length > 2)),
  ];
  placesOf.set(summit, places);
  return places;
}

function group<Member, Key>(
  members: readonly Member[],
  keysOf: (member: Member) => readonly Key[],
): Map<Key, Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    for (const key of keysOf(member)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [member]);
      else known.push(member);
    }
  }
  return groups;
}
