import { findAfter, findBefore, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** A point that is a sentence without a mark before it is no longer. */
const LONGEST_POINT = 22;

/** The points of an article under their heading, above the text: "Summary", and a line a point. */
export const keyPoint: Rule = {
  name: 'key-point',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.index < (section.title ?? section.start)) return undefined;
    if (passage.index > section.bodyEnd && !goesOnWithItems(passage, page)) return undefined;
    if (showsSignal(passage.text, 'points'))
      return wholePassage(passage, 'subheading', 'The heading over the points of the article.');
    const isPoint = passage.isItem || passage.index < section.bodyStart || isSentenceOfPoints(passage, page);
    return isPoint && passage.shape.size >= 3 && !passage.text.endsWith('?') && standsUnderHeading(passage, page)
      ? wholePassage(passage, 'list-item', 'A point of the article, under their heading.')
      : undefined;
  },
};

/** Whether it is one of several single sentences right under the heading, which stands in the head of the article. */
function isSentenceOfPoints(passage: Passage, page: Page): boolean {
  if (!isSingleSentence(passage)) return false;
  const above = findBefore(page, passage.index);
  if (above && showsSignal(above.text, 'points'))
    return above.index < (passage.section?.bodyStart ?? 0) && isSingleSentence(findAfter(page, passage.index));
  return above?.parts?.[0]?.role === 'list-item' && above.parts[0].rule === 'key-point';
}

function isSingleSentence(passage: Passage | undefined): boolean {
  if (!passage || passage.parts) return false;
  const { size, sentences, endsSentence } = passage.shape;
  return endsSentence && sentences === 1 && size <= LONGEST_POINT;
}

/** Whether right behind the text, with nothing of the page between, the heading stands over marked items, or one of them. */
function goesOnWithItems(passage: Passage, page: Page): boolean {
  if (passage.isItem) return standsUnderHeading(passage, page);
  const isRightBehind = findBefore(page, passage.index)?.index === passage.section?.bodyEnd;
  return isRightBehind && findAfter(page, passage.index)?.isItem === true;
}

function standsUnderHeading(passage: Passage, page: Page): boolean {
  const above = findBefore(page, passage.index);
  // A label may stand between: "Summary", "Companies", and then the points.
  const near = above && !above.parts && above.shape.size < 3 ? findBefore(page, above.index) : above;
  return near?.parts?.[0]?.rule === 'key-point';
}
