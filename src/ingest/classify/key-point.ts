import { findAfter, findBefore, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** The points of an article under their heading, above the text: "Summary", and a line a point. */
export const keyPoint: Rule = {
  name: 'key-point',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.index < (section.title ?? section.start)) return undefined;
    if (passage.index > section.bodyEnd && !goesOnWithItems(passage, page)) return undefined;
    if (showsSignal(passage.text, 'points'))
      return wholePassage(passage, 'subheading', 'The heading over the points of the article.');
    const isPoint = passage.isItem || passage.index < section.bodyStart;
    return isPoint && passage.shape.size >= 3 && !passage.text.endsWith('?') && standsUnderHeading(passage, page)
      ? wholePassage(passage, 'list-item', 'A point of the article, under their heading.')
      : undefined;
  },
};

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
