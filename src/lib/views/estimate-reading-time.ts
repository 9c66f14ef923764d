/** Syllable blocks and characters of Korean, Japanese and Chinese, which are read at about 500 a minute. */
const BLOCKS = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Estimates how many minutes a text takes to read, at least one: 230 words or 500 East Asian characters a minute. */
export function estimateReadingTime(text: string): number {
  const blocks = text.match(BLOCKS)?.length ?? 0;
  const words = text.replace(BLOCKS, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / 230 + blocks / 500));
}
