import { findAfter, findBefore, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** A number before an item or paragraph, or a letter in brackets: "2. A plan for trade", "12. We, the leaders, …", "(a) forms". */
const NUMBER = /^\(?(\d{1,3})[.)]\s+\S|^\(([a-z])\)\s+\S/u;

/** Between two items stand at most so many lettered ones and headings. */
const MOST_BETWEEN = 6;

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
    numberOf(near) === next && formOf(near) === formOf(passage);
  // Headings and lettered items may stand between two of a communiqué's paragraphs.
  const mayStandBetween = (near: Passage) =>
    (near.shape.size <= 12 && !near.shape.isProse) || (formOf(near) === 'a' && formOf(passage) !== 'a');
  const isBeside = (find: typeof findBefore, next: number) => {
    let near = find(page, passage.index);
    for (let count = 0; near && count < MOST_BETWEEN && !isNext(near, next) && mayStandBetween(near); count++)
      near = find(page, near.index);
    return isNext(near, next);
  };
  return isBeside(findBefore, number - 1) || isBeside(findAfter, number + 1);
}

/** How the number is printed: "(1)", "(a)" or "1.". */
function formOf(passage: Passage | undefined): '(' | 'a' | '1' {
  const text = passage?.text ?? '';
  return /^\([a-z]\)/u.test(text) ? 'a' : text.startsWith('(') ? '(' : '1';
}

function numberOf(passage: Passage | undefined): number | undefined {
  const [, number, letter] = NUMBER.exec(passage?.text ?? '') ?? [];
  if (letter !== undefined) return letter.charCodeAt(0) - 96;
  return number === undefined ? undefined : Number(number);
}
