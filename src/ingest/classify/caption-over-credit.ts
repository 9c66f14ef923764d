import {
  findAfter,
  findBefore,
  hasRole,
  isHeadlineLike,
  passagesBetween,
  roleOf,
  wholePassage,
} from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** The words of a picture whose credit stands on a line of its own, right below or right above. */
export const captionOverCredit: Rule = {
  name: 'caption-over-credit',
  find: (passage, page) => {
    const { size, sentences } = passage.shape;
    if (size < 3 || size > 50 || sentences > 2 || passage.heading || passage.index >= page.lastProse) return undefined;
    const nears = [findAfter(page, passage.index), findBefore(page, passage.index)];
    const credit = nears.find((near) => roleOf(near) === 'credit' && near?.parts?.length === 1 && !isTaken(near, page));
    if (!credit) return undefined;
    // Above the headline the credit may stand first.
    const isOverTitle = isHeadline(nears[0]) && !isHeadline(passage);
    const isInHead =
      passage.index < page.firstSolid && passage.shape.isProse && (credit.index > passage.index || isOverTitle);
    const isInImprint = credit.index > passage.index && !passage.shape.endsSentence && isBelowImprint(passage, page);
    const isOverNamed = credit.index > passage.index && credit.parts?.[0]?.rule === 'credit-under-sentence';
    const shows =
      (isOverNamed && sentences === 1 && !showsSignal(passage.text, 'reports')) ||
      ((isInHead || isInImprint) && !showsSignal(passage.text, 'reports')) ||
      showsSignal(passage.text, 'captionSigns') ||
      (showsSignal(passage.text, 'pictureVerbs') && !showsSignal(passage.text, 'reports'));
    return shows ? wholePassage(passage, 'caption', 'It stands beside the credit of a picture.') : undefined;
  },
};

function isHeadline(near: Passage | undefined): boolean {
  return near !== undefined && !near.parts && near.shape.size >= 4 && isHeadlineLike(near);
}

/** Whether the credit has its caption already. */
function isTaken(credit: Passage, page: Page): boolean {
  return hasRole(findBefore(page, credit.index), 'caption') || hasRole(findAfter(page, credit.index), 'caption');
}

/** Whether a headline and, below it, a byline or time stand above the line: what follows them is no headline any more. */
function isBelowImprint(passage: Passage, page: Page): boolean {
  const above = passagesBetween(page, 0, passage.index - 1);
  const imprint = above.findIndex((other) => hasRole(other, 'byline', 'stamp'));
  return (
    above.slice(0, Math.max(imprint, 0)).some((other) => !other.parts && isHeadlineLike(other)) &&
    !above.slice(imprint).some(({ shape }) => shape.isSolid)
  );
}
