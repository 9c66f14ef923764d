import { matchBoilerplate } from '../grammar/match-boilerplate.ts';
import { isSectionName } from '../page/is-section-name.ts';
import { findAfter, findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import { namesRole } from '../page/names-role.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** Two to four words in capitals, and where the author writes from: "Jane Example in Geneva", "Kai Beispiel with AFP". */
const NAME = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}'’-]+(?:\s+(?:and|in|with|at)\s+\p{Lu}[\p{L}\s.'’-]{1,40})?$/u;
/** "Convention Center", "Sample House": where, and not who. */
const BUILDING = /\s(?:Cent(?:er|re)|Hall|House|Palace|Park|Hotel|Airport|Building|Room|Garden|Office|Square|Street)$/u;
/** A bureau and the names behind it: "慶州＝田中花子　鈴木一郎". */
const BUREAU = /^\p{Lo}{2,8}[＝=]\p{Lo}{2,6}(?:[　・、\s]+\p{Lo}{2,6})*$/u;
/** "山田太郎", "山田 太郎" */
const NATIVE_NAME = /^\p{sc=Han}{1,3}\s?[\p{sc=Han}\p{sc=Hiragana}]{1,4}$/u;
/** "（山田太郎）" */
const SIGNED = /^（\p{sc=Han}{1,3}[\s　]?[\p{sc=Han}\p{sc=Hiragana}]{1,4}）$/u;
const ADDRESS = /^(?:[^@]{2,24}\s)?[\w.+-]+@[\w-]+\.[\w.-]+$/u;

/** The author's name without a word that says so, between the headline and the text or right beside the stamp; or the author's address or office below. */
export const bareName: Rule = {
  name: 'bare-name',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.text.length > 70) return undefined;
    if (ADDRESS.test(passage.text)) return wholePassage(passage, 'byline', 'The address of the author.');
    if (isRole(passage, page)) return wholePassage(passage, 'bio', 'What the author is, under the name.');
    const isInHead = section.title !== undefined && passage.index > section.title && passage.index < section.bodyStart;
    if (isInHead && BUREAU.test(passage.text))
      return wholePassage(passage, 'byline', 'A bureau and the names of its reporters.');
    if (passage.index >= section.bodyEnd && SIGNED.test(passage.text))
      return wholePassage(passage, 'byline', 'The author’s name in brackets behind the text.');
    if (isInHead && NATIVE_NAME.test(passage.text) && signsText(passage, page))
      return wholePassage(passage, 'byline', 'The name with which the dateline or the text is signed.');
    return isInHead && NAME.test(passage.text) && isStranger(passage, page) && standsAtImprint(passage, page)
      ? wholePassage(passage, 'byline', 'A person’s name alone, beside the time of publication or under the headline.')
      : undefined;
  },
};

/** "【ソウル＝山田太郎】…", "… した。（山田太郎）": whether the dateline or the last paragraph bears the name. */
function signsText(passage: Passage, page: Page): boolean {
  const { bodyStart, bodyEnd } = passage.section ?? { bodyStart: 0, bodyEnd: -1 };
  const name = passage.text.replace(/\s/gu, '');
  const first = page.passages[bodyStart]?.text.slice(0, 40).replace(/\s/gu, '') ?? '';
  const last = page.passages[bodyEnd]?.text.replace(/\s/gu, '') ?? '';
  return (
    new RegExp(`^[【(（[][^】)）\\]]*[=＝]?${name}[^】)）\\]]{0,6}[】)）\\]]`, 'u').test(first) ||
    last.endsWith(`（${name}）`)
  );
}

/** Whether the name is no outlet's and the text does not speak of its bearer. */
function isStranger(passage: Passage, page: Page): boolean {
  if (showsSignal(passage.text, 'outletWords') || page.isOutletName(passage.text) || isSectionName(passage.text, page))
    return false;
  if (showsSignal(passage.text, 'points') || BUILDING.test(passage.text)) return false;
  if (passage.text.split(/\s+/u).some((word) => matchBoilerplate(word, page.lexicon))) return false;
  const name = passage.text.replace(/\s+(?:and|in|with|at)\s.*$/u, '');
  const { bodyStart, bodyEnd } = passage.section ?? { bodyStart: 0, bodyEnd: -1 };
  return !page.passages.slice(bodyStart, bodyEnd + 1).some((other) => other.text.includes(name));
}

/** "Seoul correspondent" under a byline. */
function isRole(passage: Passage, page: Page): boolean {
  if (passage.shape.size > 7 || !hasRole(findBefore(page, passage.index), 'byline')) return false;
  return namesRole(passage.text, page);
}

function standsAtImprint(passage: Passage, page: Page): boolean {
  let above = findBefore(page, passage.index);
  while (above?.pageWords && hasRole(above, 'boilerplate')) above = findBefore(page, above.index);
  let below = findAfter(page, passage.index);
  const isByButtons = below?.pageWords !== undefined && hasRole(below, 'boilerplate');
  while (below?.pageWords && hasRole(below, 'boilerplate')) below = findAfter(page, below.index);
  const belowNext = below && findAfter(page, below.index);
  const isOverRole = below !== undefined && below.shape.size <= 7 && namesRole(below.text, page);
  return (
    (isOverRole && hasRole(belowNext, 'stamp')) ||
    hasRole(above, 'stamp', 'byline', 'outlet') ||
    hasRole(below, 'stamp', 'byline', 'outlet') ||
    (isByButtons && hasRole(above, 'title')) ||
    (hasRole(above, 'title', 'repeat', 'dek') && hasRole(belowNext, 'stamp', 'byline'))
  );
}
