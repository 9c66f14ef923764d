import type { Office } from '../../schema/person.ts';
import type { Country, Holdings, Person } from '../model.ts';

/** Someone of a country, with the office that counts there: the one held now, else the last one. */
export type CountryPerson = { person: Person; office?: Office };

const peopleByHoldings = new WeakMap<Holdings, Map<string, CountryPerson[]>>();

/** Lists the people of a country: those in office, who met the most first, and the others, the latest in office first. */
export function listCountryPeople(
  { code }: Country,
  holdings: Holdings,
): { inOffice: CountryPerson[]; earlier: CountryPerson[] } {
  const byCountry = peopleByHoldings.get(holdings) ?? gatherPeople(holdings);
  peopleByHoldings.set(holdings, byCountry);
  const people = byCountry.get(code) ?? [];
  const isInOffice = ({ office }: CountryPerson) => office !== undefined && office.to === undefined;
  const countMet = ({ person }: CountryPerson) => holdings.summitsOf.person.get(person.id)?.length ?? 0;
  return {
    inOffice: people
      .filter(isInOffice)
      .sort((a, b) => countMet(b) - countMet(a) || compare(a.office?.from, b.office?.from)),
    earlier: people.filter((one) => !isInOffice(one)).sort((a, b) => compare(b.office?.to, a.office?.to)),
  };
}

/** Everyone stands under their own country, and under each country or body in which they held an office. */
function gatherPeople({ authorities }: Holdings): Map<string, CountryPerson[]> {
  const byCountry = new Map<string, CountryPerson[]>();
  for (const person of authorities.people.values()) {
    for (const code of new Set([person.country, ...person.offices.map((office) => office.of)])) {
      const people = byCountry.get(code) ?? [];
      people.push({ person, office: findLastOffice(person, code) });
      byCountry.set(code, people);
    }
  }
  return byCountry;
}

/** The chief of the offices still held there, else the one left last. */
function findLastOffice(person: Person, code: string): Office | undefined {
  const offices = person.offices.filter((office) => office.of === code);
  return offices.find((office) => office.to === undefined) ?? offices.sort((a, b) => compare(b.to, a.to))[0];
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
