import type { SearchCard } from './format.ts';
import { findIndexedWord } from './lay-out-card.ts';
import type { Pagefind } from './pagefind.ts';
import type { Way } from './plan.ts';
import type { Archive } from './read-table.ts';
import { readZipped } from './read-zipped.ts';

/** Where words were found: for each row the places in its indexed text. */
export type Places = ReadonlyMap<number, readonly number[]>;

/**
 * Asks the index for words next to each other: one with its endings (where no text has it, what begins so), as it is, every word
 * that begins so, or a hidden one. In quotation marks Pagefind meets whole words alone and tells the first place of each page;
 * without, it tells all places of whatever begins so.
 */
export type Lookup = (words: readonly string[], way: Way | 'hidden') => Promise<Places>;

export type Index = { lookup: Lookup; readCard: (row: number) => Promise<SearchCard> };

/** A word in more pages than these tells little; then it is enough to know where it stands first. */
const COMMON = 1000;

/** Pages looked into for the word that Pagefind met: in the record of a page it cannot be seen. */
const TRIED = 3;

/** Letters at a word's end that may be others, where the index has no such word: endings that its stems do not know. */
const ENDING = 2;

/** Opens Pagefind's index below an address. What was asked or read once is kept. */
export async function openIndex(address: string, archive: Promise<Archive>): Promise<Index> {
  const [pagefind, { rowOf, keys }]: [Pagefind, Archive] = await Promise.all([
    import(/* @vite-ignore */ new URL('pagefind.js', address).href),
    archive,
  ]);
  const instance = pagefind.createInstance({ basePath: address });
  const cards = new Map<number, Promise<SearchCard>>();
  const [language = ''] = document.documentElement.lang.split('-');
  const ask = keepAnswers(async (query: string): Promise<Places> => {
    // An archive that holds nothing yet has no index of any language, which Pagefind takes for a failure.
    if (keys.length === 0) return new Map();
    const { results } = await instance.search(query);
    return new Map(
      results.flatMap(({ id, words }): [number, number[]][] => {
        const row = rowOf.get(id.slice(id.indexOf('_') + 1));
        return row === undefined ? [] : [[row, words]];
      }),
    );
  });
  const readCard = (row: number) => {
    const known =
      cards.get(row) ?? readZipped<SearchCard>(new URL(`fragment/${language}_${keys[row]}.pf_fragment`, address));
    cards.set(row, known);
    known.catch(() => cards.delete(row));
    return known;
  };
  /** Where Pagefind has no word that begins so it goes on with fewer letters, down to one: that is taken for nothing found. */
  const askBeginning = async (word: string): Promise<Places> => {
    const places = await ask(word);
    const beginning = word.slice(0, Math.max(ENDING + 1, word.length - ENDING));
    for (const [row, found] of [...places].slice(0, TRIED)) {
      const card = await readCard(row);
      const met = found.map((place) => findIndexedWord(card, place)).find((each) => each !== undefined);
      if (met !== undefined) return met.startsWith(beginning) ? places : new Map();
    }
    return new Map();
  };
  const lookup: Lookup = async (words, way) => {
    const [word = ''] = words;
    if (way === 'hidden') return ask(word);
    if (way === 'beginning' && words.length === 1) return askBeginning(word);
    const whole = await ask(`"${words.join(' ')}"`);
    if (way === 'whole' || words.length > 1 || whole.size > COMMON) return whole;
    if (whole.size === 0) return /\p{L}/u.test(word) ? askBeginning(word) : whole;
    const all = await ask(word);
    return new Map([...whole].map(([row, first]) => [row, all.get(row) ?? first]));
  };
  return { lookup, readCard };
}

function keepAnswers<T>(ask: (query: string) => Promise<T>): (query: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (query) => {
    const known = asked.get(query) ?? ask(query);
    asked.set(query, known);
    // What failed is asked again the next time.
    known.catch(() => asked.delete(query));
    return known;
  };
}
