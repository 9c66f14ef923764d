import type { Passage } from './page.ts';

/** A word of four letters or more; in scripts without spaces a run of ideographs, of katakana or of Korean syllables. */
const WORD =
  /[\u3400-\u9fff]{2,}|[\uac00-\ud7a3]{2,}|[\u30a1-\u30fe]{3,}|(?:(?![\u3040-\u9fff\uac00-\ud7a3])[\p{L}\p{N}]){4,}/gu;

/** A text whose letters are all plain, as nearly every English one: its words are found three times as fast. */
const PLAIN = /^[\p{ASCII}\u2010-\u2027]*$/u;
const PLAIN_WORD = /[a-z\d]{4,}/g;

/** The words that carry a text's subject: of four letters or more, small, cut to six letters so that forms of a word meet. */
export function findContentWords(text: string, { stopWords }: { stopWords: ReadonlySet<string> }): Set<string> {
  const words = new Set<string>();
  const lower = text.toLowerCase();
  for (const word of lower.match(PLAIN.test(lower) ? PLAIN_WORD : WORD) ?? []) {
    if (!stopWords.has(word)) words.add(word.slice(0, stemLength(word)));
  }
  return words;
}

/** The content words of a passage; found once, for several rules compare them. */
export function findWordsOf(passage: Passage, page: { stopWords: ReadonlySet<string> }): ReadonlySet<string> {
  passage.words ??= findContentWords(passage.text, page);
  return passage.words;
}

/** The content words of several passages together. */
export function joinWordsOf(passages: readonly Passage[], page: { stopWords: ReadonlySet<string> }): Set<string> {
  const words = new Set<string>();
  for (const passage of passages) for (const word of findWordsOf(passage, page)) words.add(word);
  return words;
}

/** The share of a text's content words that another text has too; 0 where it has none. */
export function shareOfWords(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared / words.size;
}

/** Korean and Chinese words show their stem in two signs; particles follow it. */
function stemLength(word: string): number {
  return /^[\u3400-\u9fff\uac00-\ud7a3]/u.test(word) ? 2 : 6;
}
