import { cutWords } from '../text/cut-words.ts';
import { foldName } from '../text/fold-name.ts';
import type { NameBook } from './name-book.ts';
import type { Plan } from './plan.ts';
import type { Archive } from './read-table.ts';

/** People whom a surname in the query can mean. */
export type SurnameChoice = { surname: string; people: { name: string; about?: string; query: string }[] };

/** People offered for one surname. */
const OFFERED = 5;

/**
 * Suggests whom a surname in a query can mean ("President Lee"): its bearers, those with most articles first; where the query has a
 * word of some bearers' office, those alone. Each leads to the query with the name in it, or where that query finds nothing, to the
 * name.
 */
export function suggestPeople(
  query: string,
  plan: Plan,
  archive: Archive,
  book: NameBook,
  nothingFound: boolean,
): SurnameChoice[] {
  const words = plan.clauses.flatMap(({ not, any }) =>
    any.flatMap((term) => (term.kind === 'words' && !not && !term.text.includes(' ') ? [term.text] : [])),
  );
  return words.flatMap((surname) => {
    const bearers = book.findBySurname(surname);
    if (bearers.length === 0) return [];
    const inOffice = bearers.filter((place) => hasOfficeOf(archive.records.person[place]?.about, words, surname));
    const counts = countArticles(archive, new Set(bearers));
    const people = (inOffice.length > 0 ? inOffice : [...bearers])
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
      .slice(0, OFFERED)
      .flatMap((place) => archive.records.person[place] ?? [])
      .map(({ name, about }) => ({
        name,
        ...(about && { about }),
        query: nothingFound ? name : replaceWord(query, surname, name, about),
      }));
    return [{ surname: archive.records.person[bearers[0] ?? -1]?.surname ?? surname, people }];
  });
}

function hasOfficeOf(about: string | undefined, words: readonly string[], surname: string): boolean {
  const office = new Set(cutWords(about ?? '').map(({ word }) => word));
  return words.some((word) => word !== surname && office.has(foldName(word)));
}

function countArticles({ values }: Archive, people: ReadonlySet<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const places of values.person) {
    for (const place of places) if (people.has(place)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** Puts the name in the place of the surname, and takes out the words of the office, which the texts need not hold. */
function replaceWord(query: string, surname: string, name: string, about = ''): string {
  const office = new Set(cutWords(about).map(({ word }) => word));
  return query
    .split(/\s+/u)
    .map((word) => (word === surname ? name : word))
    .filter((word) => word === name || !office.has(foldName(word)))
    .join(' ');
}
