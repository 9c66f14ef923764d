import type { CountryCode, PersonId } from '../schema/values.ts';
import { listCountryMeetings, listMeetings } from './meetings.ts';
import type { Holdings, Summit } from './model.ts';

/** Whom somebody met, and at which summits, oldest first. */
export type Partner<Id> = { partner: Id; summits: readonly Summit[] };

type Partners<Id> = ReadonlyMap<Id, ReadonlyMap<Id, Summit[]>>;

const partnersByHoldings = new WeakMap<Holdings, { people: Partners<PersonId>; countries: Partners<CountryCode> }>();

/** Lists whom a person met at meetings of two or three, the most often met first. */
export function listPartners(person: PersonId, holdings: Holdings): Partner<PersonId>[] {
  return listPartnersIn(readPartners(holdings).people, person);
}

/** Lists which countries a country met, in the same sense. */
export function listPartnerCountries(country: CountryCode, holdings: Holdings): Partner<CountryCode>[] {
  return listPartnersIn(readPartners(holdings).countries, country);
}

function readPartners(holdings: Holdings) {
  const partners = partnersByHoldings.get(holdings) ?? {
    people: gatherPartners(listMeetings(holdings).map(({ summit, people }) => ({ summit, pair: people }))),
    countries: gatherPartners(
      listCountryMeetings(holdings).map(({ summit, countries }) => ({ summit, pair: countries })),
    ),
  };
  partnersByHoldings.set(holdings, partners);
  return partners;
}

function gatherPartners<Id>(meetings: readonly { summit: Summit; pair: readonly [Id, Id] }[]): Partners<Id> {
  const partners = new Map<Id, Map<Id, Summit[]>>();
  for (const {
    summit,
    pair: [one, other],
  } of meetings) {
    for (const [id, partner] of [[one, other] as const, [other, one] as const]) {
      const met = partners.get(id) ?? new Map<Id, Summit[]>();
      const summits = met.get(partner) ?? [];
      summits.push(summit);
      partners.set(id, met.set(partner, summits));
    }
  }
  return partners;
}

function listPartnersIn<Id extends string>(partners: Partners<Id>, id: Id): Partner<Id>[] {
  return [...(partners.get(id) ?? [])]
    .map(([partner, summits]) => ({ partner, summits }))
    .sort((a, b) => b.summits.length - a.summits.length || a.partner.localeCompare(b.partner));
}
