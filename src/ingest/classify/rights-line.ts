import { parseRights } from '../grammar/parse-rights.ts';
import { parseStamp } from '../grammar/parse-stamp.ts';
import { wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** A day and time behind a closing bracket or sentence: "<저작권자(c) …> 2025/11/01 18:32 송고". */
const STAMP_BEHIND = /(?<=[>)\].]\s*)\d{4}[/.-]\d{1,2}[/.-]\d{1,2}[^>]{0,24}$/u;

/** A line on rights. */
export const rightsLine: Rule = {
  name: 'rights-line',
  find: (passage, page) => {
    if (!parseRights(passage.raw, page.lexicon) && !saysRights(passage, page)) return undefined;
    const rights = wholePassage(passage, 'rights', 'It says who holds the rights.');
    const at = STAMP_BEHIND.exec(passage.text)?.index;
    if (at === undefined || !parseStamp(passage.text.slice(at), page.lexicon)) return rights;
    return [
      ...rights,
      { start: at, end: passage.text.length, role: 'stamp', reason: 'The time of publication, behind the rights.' },
    ];
  },
};

/** Whether a line begins with the sign of rights, or says in words that they are reserved, among other notices. */
function saysRights({ text, shape }: Passage, page: Page): boolean {
  if (shape.size > 80 || shape.size < 2 || /["“”]/u.test(text)) return false;
  if (text.includes('/') && !/\d{4}/u.test(text)) return false;
  if (/^(?:©|ⓒ|\(c\)\s)/iu.test(text)) return shape.size <= 30;
  page.rightsWords ??= page.lexicon.languages.flatMap(({ rights }) => rights.words.map((words) => words.toLowerCase()));
  const lower = text.toLowerCase();
  return page.rightsWords.some((words) => lower.includes(words));
}
