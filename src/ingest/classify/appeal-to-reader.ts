import { wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** A request to the reader to subscribe, donate or sign up, in whole sentences and in nobody's quotation. */
export const appealToReader: Rule = {
  name: 'appeal-to-reader',
  find: (passage) => {
    if (passage.shape.size > 80 || /["“”«「]/u.test(passage.text) || showsSignal(passage.text, 'reports'))
      return undefined;
    return showsSignal(passage.text, 'appeals')
      ? wholePassage(passage, 'boilerplate', 'It asks the reader to subscribe or to sign up.')
      : undefined;
  },
};
