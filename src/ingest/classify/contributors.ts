import { wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** Others who helped to write: "Example Name in London contributed to this report." */
export const contributors: Rule = {
  name: 'contributors',
  find: (passage) =>
    passage.shape.size <= 50 && showsSignal(passage.text, 'contributors')
      ? wholePassage(passage, 'byline', 'It says who else worked on the article.')
      : undefined,
};
