import { cutWords } from '../text/cut-words.ts';

/** Lists the words of several texts as the search index holds them. */
export function listWords(texts: readonly string[]): string[] {
  return texts.flatMap((text) => cutWords(text.normalize('NFC')).map(({ word }) => word));
}
