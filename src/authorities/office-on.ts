import type { Office, Person } from '../schema/person.ts';
import type { Authorities } from './model.ts';

/** The first and last day that a date can mean, as "YYYY-MM-DD". */
type Bounds = { first: string; last: string };

const BEGINNING = '0000-01-01';
const END = '9999-12-31';

/**
 * Finds the offices that a person held on a day, or at some time in an interval (EDTF: "2025-06-17", "2026-05", "2025-10-21/.."),
 * the chief one first. Where only the month of an office is known, every day of that month counts. On the day on which one office
 * is left for another, the one that is left comes last.
 */
export function findOffices(person: Person, day: string): Office[] {
  const asked = boundInterval(day);
  const found = person.offices.filter((office) => {
    const held = {
      first: boundDay(office.from, BEGINNING).first,
      last: office.to ? boundDay(office.to, END).last : END,
    };
    return held.first <= asked.last && asked.first <= held.last;
  });
  return [...found.filter(({ to }) => to !== asked.first), ...found.filter(({ to }) => to === asked.first)];
}

/** Prints an office with its country or body: "President of South Korea", "Secretary-General of the United Nations". */
export function formatOffice({ office, of, complete }: Office, { countries }: Authorities): string {
  if (complete) return office;
  const country = countries.get(of);
  return `${office} of ${country?.withArticle ? 'the ' : ''}${country?.name ?? of}`;
}

/** Gives the days of an EDTF day or interval; an open or unknown end has no limit. */
function boundInterval(edtf: string): Bounds {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return boundDay(from, BEGINNING);
  return { first: boundDay(from, BEGINNING).first, last: boundDay(to, END).last };
}

/** Gives the days of a date: "2026-05" is the first to the last of May; ".." is `open`. Marks of doubt ("~") do not widen it. */
function boundDay(date: string, open: string): Bounds {
  const bare = date.replace(/[~?%]$/u, '');
  if (!/^\d{4}/u.test(bare)) return { first: open, last: open };
  return { first: `${bare}-01-01`.slice(0, 10), last: `${bare}${bare.length === 4 ? '-12-31' : '-31'}`.slice(0, 10) };
}
