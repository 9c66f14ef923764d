import { type CutWord, cutWords } from '../text/cut-words.ts';
import { joinHyphened } from '../text/join-hyphened.ts';
import type { IndexedWords } from './search-page.ts';

/** Cuts a text for the index; behind its words stand the hidden words of records, then its hyphened words as one. */
export function indexWords(
  text: string,
  hidden: readonly string[] = [],
  words: readonly CutWord[] = cutWords(text),
): IndexedWords {
  return { words, hidden: [...hidden, ...joinHyphened(text, words).map(({ word }) => word)] };
}
