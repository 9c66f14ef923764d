import { wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** One sentence without credit that says who stands where in a picture: "President Example (left) shakes hands with …". */
export const captionBySigns: Rule = {
  name: 'caption-by-signs',
  find: (passage) => {
    const { size, sentences } = passage.shape;
    if (size < 5 || size > 55 || sentences > 2 || passage.heading || !passage.section) return undefined;
    const isSeen =
      showsSignal(passage.text, 'captionSigns') &&
      !/["“”]/u.test(passage.text) &&
      !showsSignal(passage.text, 'reports');
    return isSeen ? wholePassage(passage, 'caption', 'It says who is to be seen where in a picture.') : undefined;
  },
};
