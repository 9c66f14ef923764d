import { wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';

/** What no rule knows: the page's own words, outside the running text or between its parts. */
export const otherLine: Rule = {
  name: 'other-line',
  find: (passage) =>
    wholePassage(
      passage,
      'boilerplate',
      passage.section ? 'A line that is no part of the running text.' : 'The page carries no running text.',
    ),
};
