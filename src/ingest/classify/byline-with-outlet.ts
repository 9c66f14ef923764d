import { parseByline } from '../grammar/parse-byline.ts';
import { findOutletBehind, isOutletLike } from '../page/find-outlet-behind.ts';
import { findAfter, hasRole, wholePassage } from '../page/look-around.ts';
import type { Finding, Page, Passage, Rule } from '../page/page.ts';
import { isPersonName } from '../page/person-name.ts';
import { showsSignal } from '../page/read-signals.ts';

/** A name, a comma or bar, and the rest: "Nora Example, Sample English", "Nora Example (Sample Daily)". */
const COMMA =
  /^(?<name>[^,|(]{4,40}?)(?<gap>\s?[,|]\s|\s[–—-]\s|\s\()(?<outlet>[^,|()]{2,50}?)(?:\.|(?<=\s\([^()]*)\))?$/u;

/** "Ann Example, Pool" made a picture. */
const POOLED = /,\sPool$/iu;

/** An author and the outlet on one line: "Nora Example, Sample English", "by Elif Example Sample Daily". */
export const bylineWithOutlet: Rule = {
  name: 'byline-with-outlet',
  find: (passage, page) => {
    const { text, shape } = passage;
    if (shape.size < 3 || shape.size > 12 || shape.isProse || POOLED.test(text)) return undefined;
    if (namesAgency(text, page))
      return wholePassage(passage, 'byline', 'The author, and the agency that sent the article.');
    const at = findStart(passage, page);
    if (at === undefined || at === 0) return undefined;
    const parts: Finding[] = [
      { start: 0, end: at, role: 'byline', reason: 'The author, before the name of the outlet.' },
      { start: at, end: text.length, role: 'outlet', reason: 'The name of the outlet, behind the author’s.' },
    ];
    return parts;
  },
};

function findStart(passage: Passage, page: Page): number | undefined {
  const { text } = passage;
  const { name = '', gap = '', outlet = '' } = COMMA.exec(text)?.groups ?? {};
  const start = name.length + gap.length;
  if (isPersonName(name) && !isPlace(name, page) && !isPlace(outlet, page)) {
    if (isOutletLike(outlet, page) || standsAtImprint(passage, outlet, page)) return start;
  }
  return /^by\b/iu.test(text) ? findOutletBehind(text, page) : undefined;
}

/** "Lena Example, Associated Press" */
function namesAgency(text: string, { lexicon }: Page): boolean {
  const { name = '', outlet = '' } = COMMA.exec(text)?.groups ?? {};
  return isPersonName(name) && lexicon.agencies.has(outlet);
}

function isPlace(name: string, { lexicon }: Page): boolean {
  return lexicon.cities.has(name.toLowerCase()) || lexicon.regions.has(name.toLowerCase());
}

/** Whether a name in capitals that nothing knows stands right above the time of publication. */
function standsAtImprint(passage: Passage, outlet: string, page: Page): boolean {
  if (passage.index > page.firstSolid || !/^\p{Lu}\S+(?:\s\p{Lu}\S+)+$/u.test(outlet)) return false;
  const below = findAfter(page, passage.index);
  return (
    hasRole(below, 'stamp') && parseByline(passage.text, page.lexicon) === undefined && !showsSignal(outlet, 'jobs')
  );
}
