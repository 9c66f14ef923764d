import { wholePassage } from '../page/look-around.ts';
import type { Finding, Page, Passage, Rule } from '../page/page.ts';

/** The site's name behind a headline, as in the title of a browser's tab: "Leaders meet in Seoul | Example Herald". */
const SITE_NAME = /\s+[|–—-]\s+(?=[^|–—]{2,40}$)/u;

/** The headline of an article. */
export const headline: Rule = {
  name: 'headline',
  find: (passage, page) => {
    if (passage.section?.title !== passage.index) return undefined;
    return (
      splitSiteName(passage, page) ??
      wholePassage(passage, 'title', 'The line above the text that is most like a headline.')
    );
  },
};

function splitSiteName(passage: Passage, page: Page): Finding[] | undefined {
  const gap = SITE_NAME.exec(passage.text);
  if (!gap) return undefined;
  const after = gap.index + gap[0].length;
  if (!page.isOutletName(passage.text.slice(after))) return undefined;
  return [
    { start: 0, end: gap.index, role: 'title', reason: 'The headline, before the name of the site.' },
    { start: gap.index, end: after, role: 'separator', reason: 'It divides the headline from the name of the site.' },
    { start: after, end: passage.text.length, role: 'outlet', reason: 'The name of the site behind the headline.' },
  ];
}
