import { foldName } from '../../text/fold-name.ts';

/** Folds one word as foldName does; plain letters, as most words are, take a short way. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]+$/.test(lower) ? lower : foldName(lower);
}
