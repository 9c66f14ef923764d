import { parseByline } from '../grammar/parse-byline.ts';
import { wholePassage } from '../page/look-around.ts';
import type { Page, Rule } from '../page/page.ts';

/** A line that says who wrote the article. */
export const bylineLine: Rule = {
  name: 'byline-line',
  find: (passage, page) => {
    if (passage.shape.isSolid || passage.text.length > 200) return undefined;
    if (namesEditor(passage.text, page))
      return wholePassage(passage, 'boilerplate', 'It names an editor, who is no author.');
    return parseByline(passage.text, page.lexicon) || isByOutlet(passage.text, page)
      ? wholePassage(passage, 'byline', 'It says who wrote the article.')
      : undefined;
  },
};

/** "By: Example 24", where the outlet stands in the author's place. */
function isByOutlet(text: string, page: Page): boolean {
  const name = /^by:?\s+(.{2,60})$/iu.exec(text)?.[1];
  return name !== undefined && page.isOutletName(name);
}

/** "Editor: Example Name" and nobody else. */
function namesEditor(text: string, page: Page): boolean {
  const byline = parseByline(text, page.lexicon);
  if (!byline || byline.authors.length > 0 || byline.agency) return false;
  return page.lexicon.words('editors').some((label) => text.toLowerCase().startsWith(label.toLowerCase()));
}
