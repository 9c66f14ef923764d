import { parseRights } from '../grammar/parse-rights.ts';
import { wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** A line on rights. */
export const rightsLine: Rule = {
  name: 'rights-line',
  find: (passage, page) => (parseRights(passage.raw, page.lexicon) || saysRights(passage, page) ? wholePassage(passage, 'rights', 'It says who holds the rights.') : undefined),
};

/** Whether a line begins with the sign of rights, or says in words that they are reserved, among other notices. */
function saysRights({ text, shape }: Passage, page: Page): boolean {
  if (shape.size > 80 || /["“”]/u.test(text)) return false;
  if (text.includes('/') && !/\d{4}/u.test(text)) return false;
  if (/^(?:©|ⓒ|\(c\)\s)/iu.test(text)) return shape.size <= 30;
  page.rightsWords ??= page.lexicon.languages.flatMap(({ rights }) => rights.words.map((words) => words.toLowerCase()));
  return page.rightsWords.some((words) => text.toLowerCase().includes(words));
}
