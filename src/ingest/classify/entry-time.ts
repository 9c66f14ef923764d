import { findAfter, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** A clock time alone: "14:32", "2:45 p.m. (KST)", "10.15 GMT", "오후 2시 30분". */
const TIME = /^(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?|(?:오전|오후)\s*\d{1,2}(?:시|:)\s*\d{0,2}분?|(?:午前|午後)?\d{1,2}(?:時|:)\d{0,2}分?)\s*\(?(?:[A-Z]{2,5}|[A-Z][a-z]+ time|local time)?\)?\s*[-–—|:]?$/iu;

/** The time of an entry in a live blog: clock times alone on their lines, three or more of them, each over its text. */
export const entryTime: Rule = {
  name: 'entry-time',
  find: (passage, page) => (isEntryTime(passage) && isLiveBlog(page) ? wholePassage(passage, 'subheading', 'The time of an entry in a live blog.') : undefined),
};

function isEntryTime(passage: Passage): boolean {
  return passage.text.length <= 32 && TIME.test(passage.text);
}

function isLiveBlog(page: Page): boolean {
  page.entryTimes ??= page.passages.filter((passage) => isEntryTime(passage) && (findAfter(page, passage.index)?.shape.size ?? 0) >= 4).length;
  return page.entryTimes >= 3;
}
