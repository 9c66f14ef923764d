import { parseDateline } from '../grammar/parse-dateline.ts';
import { findAfter, hasRole, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** A place on a line of its own above the first paragraph: "KAZAN, RUSSIA:", "Tokyo, Japan". */
export const datelineAlone: Rule = {
  name: 'dateline-alone',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.index >= section.bodyStart || passage.index <= (section.title ?? -1)) return undefined;
    if (passage.text.length > 40 || !leadsToText(passage, page)) return undefined;
    const dateline = parseDateline(`${passage.text.replace(/[:\s]+$/u, '')} -- The`, page.lexicon);
    return dateline
      ? wholePassage(passage, 'dateline', 'The place that the article comes from, alone on its line.')
      : undefined;
  },
};

/** Whether nothing but pictures, times and headlines printed again stand between the line and the text. */
function leadsToText(passage: Passage, page: Page): boolean {
  const end = passage.section?.bodyStart ?? 0;
  for (let below = findAfter(page, passage.index); below && below.index < end; below = findAfter(page, below.index))
    if (!hasRole(below, 'caption', 'credit', 'stamp', 'repeat', 'byline')) return false;
  return true;
}
