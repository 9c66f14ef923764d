import { findAfter, findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';

/** A sentence that a paywall cut, right above its notice: "He promised that his country would stand by", "…求めてお…". */
export const cutByPaywall: Rule = {
  name: 'cut-by-paywall',
  find: (passage, page) => {
    const { size, lowerShare, endsSentence } = passage.shape;
    if (!passage.section || endsSentence || size < 8 || lowerShare < 0.5) return undefined;
    const isCut =
      hasRole(findAfter(page, passage.index), 'break-off') && hasRole(findBefore(page, passage.index), 'paragraph');
    return isCut || (isCutAbove(passage.text) && hasRole(findAfter(page, passage.index), 'break-off'))
      ? wholePassage(passage, 'paragraph', 'The text breaks off here, above the notice on subscriptions.')
      : undefined;
  },
};

function isCutAbove(text: string): boolean {
  return /(?:…|\.{3})$/u.test(text);
}
