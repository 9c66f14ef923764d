import { cutWords } from '../text/cut-words.ts';
import { foldName } from '../text/fold-name.ts';
import { countEdits } from './count-edits.ts';
import { foldKey } from './fold-key.ts';
import type { NameBook } from './name-book.ts';
import type { Archive } from './read-table.ts';

/** A query with a typing error mended. */
export type Correction = { query: string; name: string };

/** Corrections offered, the nearest first. */
const OFFERED = 3;

/** Words of a name that can hold one error. */
const LONGEST_NAME = 5;

/** The words of the archive's own names, by their folded forms, as printed; and the full names beside them. */
export type Vocabulary = { words: ReadonlyMap<string, string>; names: ReadonlyMap<string, string> };

/** Assembles the words that a typing error can have meant: names of people, countries, summits and places, and their parts. */
export function assembleVocabulary({ records }: Archive, book: NameBook): Vocabulary {
  const words = new Map<string, string>();
  const texts = [
    ...records.person.flatMap(({ name, surname, forms = [] }) => [surname, name, ...forms]),
    ...records.summit.flatMap(({ place, name }) => [place, name]),
    ...records.country.map(({ name }) => name),
    ...records.topic.map(({ name }) => name),
    ...records.series.map(({ name }) => name),
  ];
  for (const text of texts) {
    for (const { word, start, end, part } of cutWords(text)) {
      if (!part && !words.has(word)) words.set(word, text.slice(start, end));
    }
  }
  return { words, names: new Map([...book.names].map(([folded, { printed }]) => [folded, printed])) };
}

/**
 * Finds what a query may have meant. `loose` are its words that are no name yet; of those, the ones that hardly any text holds
 * (`isRare`) are taken for errors, alone or in a name of several words;
 * where nothing is found, so is any name of several words ("Kim Jung Un").
 */
export async function correctQuery(
  query: string,
  loose: ReadonlySet<string>,
  vocabulary: Vocabulary,
  isRare: (word: string) => Promise<boolean>,
  nothingFound: boolean,
): Promise<Correction[]> {
  const typed = [...query.matchAll(/[^\s"|]+/gu)].map((match) => ({ text: match[0], start: match.index }));
  const rare = await Promise.all(
    typed.map(async ({ text }) => {
      const folded = foldName(text);
      return loose.has(text) && folded.length > 1 && !vocabulary.words.has(folded) && (await isRare(folded));
    }),
  );
  const found: (Correction & { edits: number; length: number })[] = [];
  for (let from = 0; from < typed.length; from += 1) {
    for (let to = from + 1; to <= Math.min(typed.length, from + LONGEST_NAME); to += 1) {
      const isName = nothingFound && to - from > 1 && typed.slice(from, to).every(({ text }) => loose.has(text));
      if (!rare.slice(from, to).includes(true) && !isName) continue;
      const [first, last] = [typed[from], typed[to - 1]];
      if (!first || !last) continue;
      const end = last.start + last.text.length;
      const folded = foldKey(query.slice(first.start, end));
      const known = to - from === 1 ? [vocabulary.words, vocabulary.names] : [vocabulary.names];
      for (const { name, edits } of known.flatMap((names) => findNear(folded, names))) {
        found.push({
          query: `${query.slice(0, first.start)}${name}${query.slice(end)}`,
          name,
          edits,
          length: to - from,
        });
      }
    }
  }
  found.sort((a, b) => b.length - a.length || a.edits - b.edits);
  return [...new Map(found.map((each) => [foldName(each.query), each])).values()].slice(0, OFFERED);
}

/** One error in a short word, two in one of seven letters and more; in scripts of syllables a word is short. */
function findNear(folded: string, names: ReadonlyMap<string, string>): { name: string; edits: number }[] {
  const latin = /^[\p{sc=Latin}\p{N}]+$/u.test(folded);
  if (folded.length < (latin ? 4 : 3)) return [];
  const limit = latin && folded.length >= 7 ? 2 : 1;
  return [...names].flatMap(([known, name]) => {
    if (known === folded || Math.abs(known.length - folded.length) > limit) return [];
    const edits = countEdits(folded, known, limit);
    return edits <= limit ? [{ name, edits }] : [];
  });
}
