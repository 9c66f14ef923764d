import { findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import type { Page, Rule } from '../page/page.ts';

/** The outlet's own correction of its article. */
export const outletsCorrection: Rule = {
  name: 'outlets-correction',
  find: (passage, page) => {
    const text = passage.text.toLowerCase();
    const opens =
      /^(?:correction|clarification|정정|訂正)$/u.test(text) || openings(page).some((words) => text.startsWith(words));
    if (opens) return wholePassage(passage, 'correction', 'It begins as an outlet’s correction does.');
    const above = findBefore(page, passage.index);
    const isHeaded =
      hasRole(above, 'correction') && above !== undefined && above.shape.size <= 2 && passage.shape.isProse;
    return isHeaded ? wholePassage(passage, 'correction', 'It stands under the heading of a correction.') : undefined;
  },
};

function openings(page: Page): string[] {
  page.correctionOpenings ??= page.lexicon.words('corrections').map((words) => words.toLowerCase());
  return page.correctionOpenings;
}
