import { parseAddress } from '../grammar/parse-address.ts';
import { wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';

/** An address of the web alone on its line, or with a label before it. */
export const addressLine: Rule = {
  name: 'address-line',
  find: (passage, page) =>
    parseAddress(passage.text, page.lexicon)
      ? wholePassage(passage, 'address', 'The line is an address on the web.')
      : undefined,
};
