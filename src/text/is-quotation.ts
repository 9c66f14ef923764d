/** Words that make a quotation where a verb of speech stands beside it; fewer are words that the writer holds at arm's length. */
const LEAST_WORDS = 4;

/** Words that make a quotation by themselves. */
const PLAIN_WORDS = 8;

/** Tells whether quoted words are somebody's sentence or clause rather than a name or a term; `isSaid` where the text says so. */
export function isQuotation(words: string, isSaid: boolean): boolean {
  const native =
    words.match(/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu)?.length ?? 0;
  const count = native > 0 ? Math.floor(native / 2) : (words.match(/[\p{L}\p{N}]+(?:[’'-]\p{L}+)*/gu)?.length ?? 0);
  return count >= (isSaid ? LEAST_WORDS : PLAIN_WORDS);
}
