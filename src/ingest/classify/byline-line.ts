import { parseByline } from '../grammar/parse-byline.ts';
import { wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';

/** A line that says who wrote the article. */
export const bylineLine: Rule = {
  name: 'byline-line',
  find: (passage, page) => {
    if (passage.shape.isSolid || passage.text.length > 200) return undefined;
    return parseByline(passage.text, page.lexicon) ? wholePassage(passage, 'byline', 'It says who wrote the article.') : undefined;
  },
};
