import { wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';

/** The heading over a list of other articles, or over other articles carried in full. */
export const relatedHeading: Rule = {
  name: 'related-heading',
  find: (passage) =>
    passage.opensRelated
      ? wholePassage(passage, 'boilerplate', 'The heading of the page’s list of other articles.')
      : undefined,
};
