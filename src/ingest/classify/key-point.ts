import { findBefore, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** The points of an article under their heading, above the text: "Summary", and a line a point. */
export const keyPoint: Rule = {
  name: 'key-point',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.index < (section.title ?? section.start) || passage.index > section.bodyEnd)
      return undefined;
    if (showsSignal(passage.text, 'points'))
      return wholePassage(passage, 'subheading', 'The heading over the points of the article.');
    const isPoint = passage.isItem || passage.index < section.bodyStart;
    return isPoint && passage.shape.size >= 3 && !passage.text.endsWith('?') && standsUnderHeading(passage, page)
      ? wholePassage(passage, 'list-item', 'A point of the article, under their heading.')
      : undefined;
  },
};

function standsUnderHeading(passage: Passage, page: Page): boolean {
  const above = findBefore(page, passage.index);
  // A label may stand between: "Summary", "Companies", and then the points.
  const near = above && !above.parts && above.shape.size < 3 ? findBefore(page, above.index) : above;
  return near?.parts?.[0]?.rule === 'key-point';
}
