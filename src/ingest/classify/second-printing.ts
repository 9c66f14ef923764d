import type { Role } from '../../schema/role.ts';
import { foldForComparison } from '../page/fold-for-comparison.ts';
import { findBefore, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** Shorter lines recur for other reasons: names, times, buttons. */
const LEAST_WORDS = 4;

/** What rules before this one found in lines that are printed twice. */
const REPRINTED: ReadonlySet<Role> = new Set<Role>(['caption', 'credit', 'stamp', 'byline', 'correction']);

/** What the page prints again: the headline above and below, a caption twice, a paragraph twice. Of a headline the chosen line counts as the first. */
export const secondPrinting: Rule = {
  name: 'second-printing',
  refines: true,
  find: (passage, page) => {
    if (isImprintAgain(passage, page))
      return wholePassage(passage, 'repeat', 'The byline and the time, printed again on one line.');
    if (passage.parts && !passage.parts.every(({ role }) => REPRINTED.has(role))) return undefined;
    const title = passage.section?.title === undefined ? undefined : page.passages[passage.section.title];
    if (!passage.parts && holdsCaption(passage, page))
      return wholePassage(passage, 'repeat', 'The caption, printed again among words of the page.');
    if (title && !passage.parts && isReprint(passage, title))
      return wholePassage(passage, 'repeat', 'The headline, printed again.');
    if (passage.shape.size < LEAST_WORDS) return undefined;
    const first = firstPrintings(page).get(keyIn(passage, passage.key));
    return first === undefined || first === passage.index
      ? undefined
      : wholePassage(passage, 'repeat', 'The page has printed these words before.');
  },
};

function isReprint(passage: Passage, title: Passage): boolean {
  if (passage === title || passage.key === '' || title.key === '') return false;
  if (passage.key === title.key) return true;
  // The browser's tab prints the headline with the site's name behind it.
  return (
    title.shape.size >= LEAST_WORDS &&
    passage.key.startsWith(`${title.key} `) &&
    passage.shape.size <= title.shape.size + 5 &&
    /\s[|–—-]\s/u.test(passage.text)
  );
}

/** Whether a line glues together a byline and a time that stand on lines of their own above. */
function isImprintAgain(passage: Passage, page: Page): boolean {
  const parts = passage.parts ?? [];
  const byline = parts.find(({ role }) => role === 'byline');
  const stamp = parts.find(({ role }) => role === 'stamp');
  if (!byline || !stamp) return false;
  const keyOf = ({ start, end }: { start: number; end: number }) => foldForComparison(passage.text.slice(start, end));
  const head = page.passages.slice(passage.section?.start ?? 0, passage.index);
  return [byline, stamp].every((part) => head.some(({ parts: others, key }) => others && key.includes(keyOf(part))));
}

/** Printings are counted within an article: two articles may share a sentence. */
function keyIn(passage: Passage, key: string): string {
  return `${passage.section?.start ?? 0} ${key}`;
}

function firstPrintings(page: Page): ReadonlyMap<string, number> {
  if (page.firstPrintings) return page.firstPrintings;
  const first = new Map<string, number>();
  for (const passage of page.passages) {
    if (passage.key === '') continue;
    const whole = keyIn(passage, passage.key);
    if (!first.has(whole) && !isLabel(passage)) first.set(whole, passage.index);
    const caption = passage.parts?.find((part) => part.role === 'caption');
    if (!caption || passage.parts?.length === 1) continue;
    const key = keyIn(passage, foldForComparison(passage.text.slice(caption.start, caption.end)));
    if (!first.has(key)) first.set(key, passage.index);
  }
  page.firstPrintings = first;
  return first;
}

/** Words of the page in the head, which are no second printing when they recur. */
function isLabel(passage: Passage): boolean {
  const { section, parts, shape } = passage;
  return (
    section !== undefined &&
    !parts &&
    !shape.isProse &&
    passage.index < section.bodyStart &&
    passage.index !== section.title
  );
}

/** Whether a line holds the words of a caption right above it: "[1/3]The leaders shake hands … Purchase Licensing Rights". */
function holdsCaption(passage: Passage, page: Page): boolean {
  const above = findBefore(page, passage.index);
  const caption = above?.parts?.find((part) => part.role === 'caption');
  if (!above || !caption || above.shape.size < 8 || passage.shape.size > above.shape.size + 12) return false;
  const key = foldForComparison(above.text.slice(caption.start, caption.end)).replace(/^item \d+ of \d+ /u, '');
  return passage.key.includes(key);
}
