import { hasRole, passagesBetween, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** Today's date in a page's head, printed by its template: a bare stamp above the headline where the article has its own below. */
export const templateStamp: Rule = {
  name: 'template-stamp',
  refines: true,
  find: (passage, page) => {
    const { section, parts = [] } = passage;
    if (parts.some(({ role }) => role !== 'stamp' && role !== 'boilerplate')) return undefined;
    if (section?.title === undefined || passage.index >= section.title || !hasRole(passage, 'stamp')) return undefined;
    const hasLabel = /^\p{L}+\s*[:：]|^(?:published|updated|posted|입력|등록|승인)/iu.test(passage.text);
    return !hasLabel && hasOwnStamp(passage, page)
      ? wholePassage(passage, 'boilerplate', 'The page’s own date; the article has its stamp below.')
      : undefined;
  },
};

function hasOwnStamp({ section }: Passage, page: Page): boolean {
  return (
    section?.title !== undefined &&
    passagesBetween(page, section.title + 1, section.bodyStart).some((other) => hasRole(other, 'stamp'))
  );
}
