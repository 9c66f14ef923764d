import { parseCredit } from '../grammar/parse-credit.ts';
import { measureText } from '../page/measure-text.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** A caption is rarely longer; a paragraph that ends in an agency's name is. */
const LONGEST = 90;

/** A line that ends in the credit of a picture, or is one. */
export const captionWithCredit: Rule = {
  name: 'caption-with-credit',
  find: (passage, page) => {
    if (passage.shape.size > LONGEST) return undefined;
    if (!mayEndInCredit(passage.text)) return undefined;
    const credit = parseCredit(passage.text, page.lexicon);
    if (!credit) return undefined;
    const { start, end } = credit.part;
    const words = passage.text.slice(0, start).trim();
    if (words === '' && !/\p{L}/u.test(passage.text.slice(end)))
      return [{ start: 0, end: passage.text.length, role: 'credit', reason: 'It says who made the picture.' }];
    const printed = passage.text.slice(start, end).trim();
    if (isBareName(printed, credit.credit) && !isCaption(passage, words, page)) return undefined;
    return [
      { start: 0, end: start, role: 'caption', reason: 'Words before the credit of a picture.' },
      { start, end, role: 'credit', reason: 'It says who made the picture.' },
    ];
  },
};

/** Whether a line's end shows a sign or word of a credit; most paragraphs do not, and need no closer look. */
function mayEndInCredit(text: string): boolean {
  const end = text.slice(-90);
  return !/\[\d[\d, ]*\]\W*$/u.test(end) && showsSignal(end, 'creditSigns');
}

/** A name in brackets makes a caption of a sentence that reports nothing and tells what is to be seen, or stands before further text. */
function isCaption(passage: Passage, words: string, page: Page): boolean {
  if (passage.shape.size > 60 || measureText(words).sentences > 2) return false;
  if (showsSignal(words, 'captionSigns')) return true;
  return !showsSignal(words, 'reports') && (passage.index < page.lastProse || showsSignal(words, 'pictureVerbs'));
}

/** A name alone, as "(Reuters)": credit of a picture or sign-off of a story; "(Reuters: Ann Example)" is a picture's. */
function isBareName(printed: string, name: string): boolean {
  if (name.includes(':')) return false;
  return (
    printed.replace(/^[([（［【<]\s*|\s*[)\]）］】>]$/gu, '') === name && /^\P{L}|^\p{L}+(?:\s\p{L}+)?$/u.test(printed)
  );
}
