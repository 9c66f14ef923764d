import { findAfter, findBefore, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** A number before an item or paragraph: "2. A plan for trade", "12. We, the leaders, …". */
const NUMBER = /^\(?(\d{1,3})[.)]\s+\S/u;

/** An item of a numbered series, as communiqués have them: the one above or below carries the next number. */
export const numberedItem: Rule = {
  name: 'numbered-item',
  find: (passage, page) => {
    const section = passage.section;
    const number = numberOf(passage);
    if (
      !section ||
      number === undefined ||
      passage.index < section.bodyStart - 1 ||
      passage.index > section.bodyEnd + 1
    )
      return undefined;
    return isInSeries(passage, number, page)
      ? wholePassage(passage, 'list-item', 'A numbered item beside others.')
      : undefined;
  },
};

function isInSeries(passage: Passage, number: number, page: Page): boolean {
  const isNext = (near: Passage | undefined, next: number) =>
    numberOf(near) === next && near?.text.startsWith('(') === passage.text.startsWith('(');
  const above = findBefore(page, passage.index);
  // A heading may stand between two of a communiqué's paragraphs.
  const beyond = above && above.shape.size <= 12 && !above.shape.isProse ? findBefore(page, above.index) : undefined;
  return isNext(above, number - 1) || isNext(beyond, number - 1) || isNext(findAfter(page, passage.index), number + 1);
}

function numberOf(passage: Passage | undefined): number | undefined {
  const number = NUMBER.exec(passage?.text ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}
