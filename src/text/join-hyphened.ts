import type { CutWord } from './cut-words.ts';

/** Words joined by hyphens, as one: "Soo-hyun" is "soohyun"; `first` and `last` count among the words of the text. */
export type JoinedWord = { word: string; first: number; last: number };

/** Joins the words of a text that hyphens hold together, so that who writes them as one finds them too; each joined word once. */
export function joinHyphened(text: string, words: readonly CutWord[]): JoinedWord[] {
  const joined = new Map<string, JoinedWord>();
  for (let first = 0; first < words.length; first += 1) {
    let last = first;
    while (isHyphen(text, words[last], words[last + 1])) last += 1;
    if (last === first) continue;
    const parts = words.slice(first, last + 1);
    const word = parts.map((part) => part.word).join('');
    if (!joined.has(word) && parts.every(({ part }) => !part)) joined.set(word, { word, first, last });
    first = last;
  }
  return [...joined.values()];
}

function isHyphen(text: string, word: CutWord | undefined, next: CutWord | undefined): boolean {
  return word !== undefined && next !== undefined && /^[-\u2010\u2011]$/u.test(text.slice(word.end, next.start));
}
