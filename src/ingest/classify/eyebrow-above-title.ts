import { findBefore, wholePassage } from '../page/look-around.ts';
import type { Page, Rule } from '../page/page.ts';

/** The label alone above the headline: a section's name. Among further labels it is a menu or breadcrumb. */
export const eyebrowAboveTitle: Rule = {
  name: 'eyebrow-above-title',
  find: (passage, page) => {
    const title = passage.section?.title;
    if (title === undefined || findBefore(page, title) !== passage || passage.shape.size > 5) return undefined;
    if (!isSectionName(passage.text, page)) return undefined;
    const above = findBefore(page, passage.index);
    const isAlone = !above || above.index < (passage.section?.start ?? 0) || above.parts !== undefined || above.shape.size > 5;
    return isAlone ? wholePassage(passage, 'eyebrow', 'The name of a section, alone above the headline.') : undefined;
  },
};

function isSectionName(text: string, page: Page): boolean {
  page.sectionNames ??= new Set([...page.lexicon.words('sections'), ...page.lexicon.words('titleLabels')].map((name) => name.toLowerCase()));
  return page.sectionNames.has(text.toLowerCase().replace(/[[\]()【】:]/gu, '').trim());
}
