import type { CitationPart } from '../citation.ts';
import type { CitableItem } from '../model.ts';

/** What ends a sentence by itself, with quotation marks behind it: "Will they meet?", "He asks: 'Who?'", "合意。". */
const ENDS_SENTENCE = /[.?!…。？！][’”'"」』]*$/u;

/** A quotation that closes with the title, where the punctuation goes inside it too: "Premier hails a 'new chapter'". */
const ENDS_IN_QUOTATION = /(?:^|[\s([—–-])(?:[‘'][^‘’']*[’']|["“][^"“”]*["”])$/u;

/**
 * Writes a title in double quotation marks with the punctuation that closes it inside, in the American manner: “Two Meet,”. The
 * words stay as they are, and a sign that ends them too (“Will They Meet?,” “The Way to the U.S.,”); quotation marks within become
 * single. A supplied title stands in its brackets alone.
 */
export function writeDoubleQuoted({ title, titleBasis }: CitableItem, closing: '.' | ','): CitationPart[] {
  if (titleBasis === 'supplied') return [{ title }, closing];
  const inner = toSingle(title);
  if (ENDS_SENTENCE.test(inner)) return ['“', { title: inner }, closing === '.' ? '”' : `${closing}”`];
  if (!ENDS_IN_QUOTATION.test(inner)) return ['“', { title: inner }, `${closing}”`];
  return ['“', { title: inner.slice(0, -1) }, `${closing}${inner.slice(-1)}”`];
}

/** Writes a title in single quotation marks with nothing but its own words inside, in the British manner. */
export function writeSingleQuoted({ title, titleBasis }: CitableItem): CitationPart[] {
  return titleBasis === 'supplied' ? [{ title }] : ['‘', { title: toDouble(title) }, '’'];
}

/** Splits a title that stands without quotation marks from its end: a full stop, inside a quotation that closes with it. */
export function splitEnd(title: string): [words: string, end: string] {
  if (ENDS_SENTENCE.test(title)) return [title, ''];
  return ENDS_IN_QUOTATION.test(title) ? [title.slice(0, -1), `.${title.slice(-1)}`] : [title, '.'];
}

/** Ends a sentence with a full stop, unless it has an end. */
export function endSentence(text: string): string {
  return ENDS_SENTENCE.test(text) ? text : `${text}.`;
}

/** “We agreed” and "We agreed" become ‘We agreed’; straight marks open and close in turn. */
function toSingle(title: string): string {
  let isOpen = false;
  return title.replace(/[“”"]/g, (mark) => {
    isOpen = mark === '"' ? !isOpen : mark === '“';
    return isOpen ? '‘' : '’';
  });
}

/** ‘We agreed’ becomes “We agreed”; an apostrophe, which has no opening mark, stays ("leaders' visits"), and that of "'90s". */
function toDouble(title: string): string {
  return title.replace(/(^|[\s([—–-])[‘'](?![\d'’])([^‘]{1,300}?)[’'](?=$|[\s.,;:?!)\]—–…-])/gu, '$1“$2”');
}
