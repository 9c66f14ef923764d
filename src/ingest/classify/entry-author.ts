import { findBefore, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { isPersonName } from '../page/person-name.ts';
import { showsSignal } from '../page/read-signals.ts';

/** "— Kate Example" */
const DASH = /^(?:--|[—–-])\s?/u;

/** The author's name behind a dash, under an entry or at the end: nobody of whom the text speaks, and under no quotation. */
export const entryAuthor: Rule = {
  name: 'entry-author',
  find: (passage, page) => {
    if (!passage.section || passage.shape.size > 5 || !DASH.test(passage.raw)) return undefined;
    const name = passage.raw.replace(DASH, '');
    const above = findBefore(page, passage.index);
    if (!isPersonName(name) || page.isOutletName(name) || showsSignal(name, 'outletWords')) return undefined;
    if (page.lexicon.agencies.has(name) || !above?.shape.isProse || /["”»」]\W*$/u.test(above.text)) return undefined;
    return isSpokenOf(name, passage, page)
      ? undefined
      : wholePassage(passage, 'byline', 'A name behind a dash, under the text that its bearer wrote.');
  },
};

function isSpokenOf(name: string, passage: Passage, page: Page): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  return page.passages.some((other) => other.shape.isProse && other !== passage && other.text.includes(surname));
}
