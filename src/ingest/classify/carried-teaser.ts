import { wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** A summary under the title of another article is no longer. */
const LONGEST = 45;

/** The summaries under the titles of a list of other articles. */
export const carriedTeaser: Rule = {
  name: 'carried-teaser',
  find: (passage, page) => {
    const heading = relatedHeadingOver(passage, page);
    if (heading === undefined || passage.shape.size > LONGEST || !passage.shape.isProse) return undefined;
    return wholePassage(passage, 'boilerplate', 'A summary of another article, in the page’s list of them.');
  },
};

/** The heading of the list that a passage behind the text stands in. */
function relatedHeadingOver(passage: Passage, page: Page): Passage | undefined {
  const section = passage.section;
  if (!section || passage.index <= section.bodyEnd) return undefined;
  return page.passages.slice(section.bodyEnd + 1, passage.index).find((other) => other.opensRelated);
}
