/** So many words at each end tell a passage's words from others; more make a link that nobody can read. */
const WORDS_AT_END = 4;

/** Up to so many words are given whole. */
const WORDS_WHOLE = 9;

/**
 * Prints the directive by which browsers find and mark words on a page (text fragments, WICG): whole where they are few, else
 * by their first and last words. Takes the words in pieces, parted where a note mark or the end of a paragraph stands between
 * them, since what is looked for may not reach across one. Gives "" where there are none.
 */
export function printTextFragment(pieces: readonly string[], language: string): string {
  const spoken = pieces
    .map((text) => ({ text, words: listWords(text, language) }))
    .filter(({ words }) => words.length > 0);
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (!first || !last) return '';
  const whole = cut(first, first.words);
  if (spoken.length === 1 && first.words.length <= WORDS_WHOLE) return `:~:text=${encode(whole)}`;
  const start = cut(first, first.words.slice(0, WORDS_AT_END));
  const end = cut(last, last.words.slice(-WORDS_AT_END));
  return `:~:text=${encode(start)},${encode(end)}`;
}

type Word = { start: number; end: number };

function cut({ text }: { text: string }, words: readonly Word[]): string {
  return text.slice(words[0]?.start, words.at(-1)?.end);
}

/** Where each word of a text begins and ends; texts without spaces are cut by the words of their language. */
function listWords(text: string, language: string): Word[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** A hyphen means something in a directive, as do the comma and the ampersand. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
