import { findAfter, findBefore, hasRole, isHeadlineLike, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** A card that shows another article inside the text: its headline, the beginning of its text, cut off, and the outlet's name. */
export const teaserCard: Rule = {
  name: 'teaser-card',
  find: (passage, page) => {
    if (passage.index < page.firstSolid || passage.parts) return undefined;
    const below = findAfter(page, passage.index);
    const isCard =
      isCutText(passage, page) || (below !== undefined && isHeadlineLike(passage) && isCutText(below, page));
    return isCard ? wholePassage(passage, 'boilerplate', 'A card in the text that shows another article.') : undefined;
  },
};

/** Running text without an end between a headline and a line that is the outlet's name alone. */
function isCutText(passage: Passage, page: Page): boolean {
  const { isProse, endsSentence, size } = passage.shape;
  if (endsSentence || /[:;"”]$/u.test(passage.text) || !(isProse || (size >= 10 && endsMidway(passage, page))))
    return false;
  const above = findBefore(page, passage.index);
  const below = findAfter(page, passage.index);
  return above !== undefined && isHeadlineLike(above) && above.key !== passage.key && isCardEnd(above, below, page);
}

/** Whether the last word is one that ends no sentence: "… to its guests, and" */
function endsMidway({ text }: Passage, { stopWords }: Page): boolean {
  return stopWords.has(/\p{L}+$/u.exec(text)?.[0].toLowerCase() ?? '') || /(?:…|\.{3})$/u.test(text);
}

/** The outlet's name or the day of the other article stands under it, or a heading over such articles above. */
function isCardEnd(headline: Passage, below: Passage | undefined, page: Page): boolean {
  const isImprint = below?.parts?.length === 1 && hasRole(below, 'outlet', 'stamp');
  return isImprint || showsSignal(findBefore(page, headline.index)?.text ?? '', 'cardHeadings');
}
