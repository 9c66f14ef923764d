import { findAfter, findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { isPersonName } from '../page/person-name.ts';
import { showsSignal } from '../page/read-signals.ts';

/** Between a heading and the biography stand at most a name and an office. */
const MOST_BETWEEN = 2;

/** The lines over a biography: its heading ("About the author"), the author's name, the author's office. */
export const bioBlock: Rule = {
  name: 'bio-block',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.index <= section.bodyStart || passage.shape.size > 6) return undefined;
    const bio = findBioBelow(passage, page);
    if (!bio) return undefined;
    const isOver =
      showsSignal(passage.text, 'bioHeadings') ||
      isNameIn(passage, bio) ||
      isNameIn(findBefore(page, passage.index), bio);
    return isOver ? wholePassage(passage, 'bio', 'It stands over what is said of the author.') : undefined;
  },
};

function findBioBelow(passage: Passage, page: Page): Passage | undefined {
  let below = findAfter(page, passage.index);
  for (let count = 0; below && count < MOST_BETWEEN && below.shape.size <= 6 && !hasRole(below, 'bio'); count++)
    below = findAfter(page, below.index);
  return hasRole(below, 'bio') ? below : undefined;
}

/** Whether the biography begins with the name that stands alone on a line. */
function isNameIn(line: Passage | undefined, bio: Passage): boolean {
  return line !== undefined && isPersonName(line.text) && bio.text.startsWith(line.text);
}
