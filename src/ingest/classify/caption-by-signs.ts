import { wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** A caption is rarely longer; one that lists all who pose is. */
const LONGEST = 55;
const LONGEST_LIST = 110;

/** One sentence without credit that says who stands where in a picture: "President Example (left) shakes hands with …". */
export const captionBySigns: Rule = {
  name: 'caption-by-signs',
  find: (passage) => {
    const { size, sentences } = passage.shape;
    const isList = /^\(?(?:clockwise )?from left\b|^\(?(?:front|back) row|^from left to right|^\(?L-R\)/iu.test(
      passage.text,
    );
    if (size < 5 || size > (isList ? LONGEST_LIST : LONGEST) || sentences > 2 || passage.heading || !passage.section)
      return undefined;
    const isSeen =
      showsSignal(passage.text, 'captionSigns') &&
      !/["“”]/u.test(passage.text) &&
      !showsSignal(passage.text, 'reports');
    return isSeen ? wholePassage(passage, 'caption', 'It says who is to be seen where in a picture.') : undefined;
  },
};
