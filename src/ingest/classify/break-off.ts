import { matchBreakOff } from '../grammar/match-boilerplate.ts';
import { wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';

/** A line that says that the rest is to be read elsewhere, or for money. */
export const breakOff: Rule = {
  name: 'break-off',
  find: (passage, page) => {
    if (
      passage.shape.size > 45 ||
      !passage.text.split(/(?<=[.!?])\s+/u).some((sentence) => matchBreakOff(sentence, page.lexicon))
    )
      return undefined;
    return passage.index < page.firstSolid
      ? wholePassage(passage, 'boilerplate', 'The page’s mark of articles for subscribers.')
      : wholePassage(passage, 'break-off', 'It says that the text goes on elsewhere.');
  },
};
