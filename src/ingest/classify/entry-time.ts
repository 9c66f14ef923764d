import { findAfter, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** A clock time alone: "14:32", "2:45 p.m. (KST)", "10.15 GMT", "오후 2시 30분". */
const TIME =
  /^(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?|(?:오전|오후)\s*\d{1,2}(?:시|:)\s*\d{0,2}분?|(?:午前|午後)?\d{1,2}(?:時|:)\d{0,2}分?)\s*\(?(?:[A-Z]{2,5}|[A-Z][a-z]+ time|local time)?\)?\s*[-–—|:]?$/iu;

/** A time before now alone, as entries of live pages have it: "20m ago (04:10 GMT)". */
const AGO = /^\d{1,2}\s?(?:m|h|min|hr|hour|minute)s? ago(?:\s*\([^()]{4,16}\))?$/iu;

/** Pages that report as things happen say so near the top; lists of articles have times before now as well. */
const LIVE = /\blive\b|실시간|ライブ|速報/iu;

/** The time of an entry in a live blog: clock times alone on their lines, three or more of them, each over its text. */
export const entryTime: Rule = {
  name: 'entry-time',
  find: (passage, page) =>
    isEntryTime(passage, page) && isLiveBlog(page)
      ? wholePassage(passage, 'subheading', 'The time of an entry in a live blog.')
      : undefined,
};

function isEntryTime({ text }: Passage, page: Page): boolean {
  if (text.length > 32) return false;
  return TIME.test(text) || (AGO.test(text) && page.passages.slice(0, 12).some((passage) => LIVE.test(passage.text)));
}

function isLiveBlog(page: Page): boolean {
  page.entryTimes ??= page.passages.filter(
    (passage) => isEntryTime(passage, page) && (findAfter(page, passage.index)?.shape.size ?? 0) >= 1,
  ).length;
  return page.entryTimes >= 3;
}
