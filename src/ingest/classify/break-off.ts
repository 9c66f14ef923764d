import { matchBreakOff } from '../grammar/match-boilerplate.ts';
import { wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';

/** A line that says that the rest is to be read elsewhere, or for money. */
export const breakOff: Rule = {
  name: 'break-off',
  find: (passage, page) => (matchBreakOff(passage.text, page.lexicon) ? wholePassage(passage, 'break-off', 'It says that the text goes on elsewhere.') : undefined),
};
