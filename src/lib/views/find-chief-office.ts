import type { Authorities } from '../../authorities/model.ts';
import { formatOffice } from '../../authorities/office-on.ts';
import type { Person } from '../model.ts';

type Office = Person['offices'][number];

/** Offices of those who lead a country or body, whatever else they held later: "Prime Minister", "President", not "Vice President". */
const LEADS =
  /^(?:President|Prime Minister|Chancellor|Premier|King|Queen|Emperor(?! Emeritus)|Emir|Sultan|Taoiseach|Secretary[- ]General|Supreme Leader|Chairman of State Affairs)\b/;

/**
 * Finds the office that a person is best known by: of those that lead, else of all, the one held last, with the years of every
 * term of it ("President of the United States", "2017–2021, since 2025"). Nothing for a person without offices.
 */
export function findChiefOffice(
  person: Person,
  authorities: Authorities,
): { office: string; years: string } | undefined {
  // Of offices that ended on one day the record puts the chief one first, and a stable sort keeps it there.
  const byEnd = [...person.offices].sort((a, b) => compareEnds(b, a));
  const chief = byEnd.find(({ office }) => LEADS.test(office)) ?? byEnd[0];
  if (!chief) return undefined;
  const terms = person.offices
    .filter(({ office, of }) => office === chief.office && of === chief.of)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return { office: formatOffice(chief, authorities), years: terms.map(formatYears).join(', ') };
}

/** An office that is still held ends after all others. */
function compareEnds(a: Office, b: Office): number {
  const [endA, endB] = [a.to ?? '9999', b.to ?? '9999'];
  return endA < endB ? -1 : endA > endB ? 1 : 0;
}

/** "2005–2021", "2024" for a term within a year, "since 2025" for one that goes on. */
function formatYears({ from, to }: Office): string {
  const [first, last] = [from.slice(0, 4), to?.slice(0, 4)];
  if (last === undefined) return `since ${first}`;
  return first === last ? first : `${first}–${last}`;
}
