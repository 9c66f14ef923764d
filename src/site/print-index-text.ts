import { REGIONS } from '../search/format.ts';
import type { IndexedWords, SearchPage } from './search-page.ts';

/** A word without letters: it takes a place in the index's count of words and cannot be found. */
const EMPTY = '-';

/**
 * Prints what Pagefind indexes of a page: folded words with spaces between. Each region begins at its own place, so that where a
 * word was found tells whether that is the title, the record or which paragraph; what is too long for its region goes to the end.
 */
export function printIndexText({ title, record, paragraphs }: SearchPage): string {
  const [head, told] = [listIndexed(title), record];
  const room = { title: REGIONS.record - REGIONS.title, record: REGIONS.paragraphs - REGIONS.record };
  return [
    ...fill(head, room.title),
    ...fill(told, room.record),
    ...paragraphs.flatMap(listIndexed),
    ...head.slice(room.title),
    ...told.slice(room.record),
  ].join(' ');
}

/** A word that folds to nothing still has its place. */
function listIndexed({ words, hidden }: IndexedWords): string[] {
  return [...words.map(({ word }) => word || EMPTY), ...hidden];
}

function fill(words: readonly string[], room: number): string[] {
  return [...words.slice(0, room), ...Array<string>(Math.max(0, room - words.length)).fill(EMPTY)];
}
