import { foldForComparison } from '../page/fold-for-comparison.ts';
import { findAfter, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** Words in quotation marks from the line's first sign to its last, with the speaker behind them, if any. */
const QUOTED = /^[“"‘'「『«]([^“”"「」『』]+)[”"’'」』»]\s*(?:[-–—]\s*.{2,80})?$/u;

/** So much of a pull quote must stand word for word in one other paragraph; editors trim its ends. */
const LEAST_SHARE = 0.75;

/** Headings in quotation marks are short. */
const LONGEST_HEADING = 7;

/** Words of a paragraph set apart on a line of their own. */
export const pullQuote: Rule = {
  name: 'pull-quote',
  find: (passage, page) => {
    const section = passage.section;
    const words = QUOTED.exec(passage.text)?.[1];
    if (!section || !words || passage.index < section.bodyStart - 2 || passage.shape.size > 70) return undefined;
    if (!passage.isQuote && headsNext(passage, words, page)) return undefined;
    return passage.isQuote || repeatsParagraph(passage, words, page)
      ? wholePassage(passage, 'pull-quote', 'It repeats words of a paragraph, alone on a line and in quotation marks.')
      : undefined;
  },
};

/** Few words in quotation marks over the paragraph in which they are said: a subheading. */
function headsNext(passage: Passage, words: string, page: Page): boolean {
  const below = findAfter(page, passage.index);
  const [said, text] = [foldForComparison(words), ` ${below?.key} `];
  return passage.shape.size <= LONGEST_HEADING && below?.shape.isProse === true && text.includes(` ${said} `);
}

function repeatsParagraph(passage: Passage, words: string, page: Page): boolean {
  const triples = findTriples(foldForComparison(words));
  if (triples.length < 2) return false;
  const { start, end } = passage.section ?? { start: 0, end: -1 };
  return page.passages.slice(start, end + 1).some((other) => {
    if (other === passage || !other.shape.isProse || other.shape.size <= passage.shape.size) return false;
    const shared = triples.filter((triple) => ` ${other.key} `.includes(` ${triple} `)).length;
    return shared / triples.length >= LEAST_SHARE;
  });
}

/** Every three words in a row; of scripts without spaces, every six signs. */
function findTriples(key: string): string[] {
  const words = key.split(' ');
  return words.slice(2).map((_, index) => words.slice(index, index + 3).join(' '));
}
