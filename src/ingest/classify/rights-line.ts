import { parseRights } from '../grammar/parse-rights.ts';
import { wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';

/** A line on rights. */
export const rightsLine: Rule = {
  name: 'rights-line',
  find: (passage, page) => (parseRights(passage.raw, page.lexicon) ? wholePassage(passage, 'rights', 'It says who holds the rights.') : undefined),
};
