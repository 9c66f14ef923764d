import { chooseTitle } from './choose-title.ts';
import { findContentWords } from './content-words.ts';
import { findAfter, findBefore, hasRole, isHeadlineLike, passagesBetween, roleOf } from './look-around.ts';
import type { Page, Passage, Section } from './page.ts';

/** An article carried besides the first must have so many words: less is the teaser of a link. */
const LEAST_WORDS = 55;

/**
 * Finds the articles of a page by their running text: each section reaches from its head to the end of its tail. A new one
 * begins where, between two stretches of running text, a headline stands with further signs of a head.
 */
export function findSections(page: Page): Section[] {
  const core = findCore(page);
  const groups = groupCore(page, core);
  const bodies = groups.map((group) => stretchBody(page, group));
  const sections: Section[] = [];
  for (const [index, body] of bodies.entries()) {
    const start = index === 0 ? 0 : findHeadStart(page, bodies[index - 1]?.bodyEnd ?? 0, body.bodyStart);
    const above = sections.at(-1);
    if (above) above.end = start - 1;
    const section: Section = { ...body, start, end: page.passages.length - 1, words: new Set() };
    section.words = findContentWords(textOf(page, body.bodyStart, body.bodyEnd), page);
    sections.push(section);
  }
  for (const section of sections) {
    section.title = chooseTitle(page, section.start, section.bodyStart, section.words)?.index;
    for (let at = section.start; at <= section.end; at++) if (page.passages[at]) page.passages[at].section = section;
  }
  return sections;
}

/** Running text that nothing else claims: long passages, and short sentences that stand beside other running text. */
function findCore(page: Page): Passage[] {
  const isOpen = (passage: Passage | undefined) => passage !== undefined && (!passage.parts || roleOf(passage) === 'paragraph');
  return page.passages.filter((passage) => {
    if (!isOpen(passage) || !passage.shape.isProse) return false;
    if (passage.shape.isSolid) return true;
    return [findBefore(page, passage.index), findAfter(page, passage.index)].some((near) => isOpen(near) && near?.shape.isProse);
  });
}

/** Groups the core by article. */
function groupCore(page: Page, core: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  const seen = new Set<string>();
  for (const [index, passage] of core.entries()) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group && above && !(beginsArticle(page, above.index, passage, seen) && hasSubstance(page, core, index, seen))) group.push(passage);
    else groups.push([passage]);
    seen.add(passage.key);
  }
  return groups;
}

/** Whether between two neighbouring passages of running text another article's head stands. */
function beginsArticle(page: Page, above: number, next: Passage, seen: ReadonlySet<string>): boolean {
  if (seen.has(next.key)) return false;
  const gap = passagesBetween(page, above + 1, next.index - 1);
  const from = gap.findLastIndex((passage) => hasRole(passage, 'rights', 'sign-off', 'note', 'separator') || passage.opensRelated);
  const head = gap.slice(from + 1);
  const headline = head.find((passage) => !passage.parts && isHeadlineLike(passage) && passage.shape.size >= 4);
  if (!headline) return false;
  return countSigns(page, gap, head, headline, next) >= 2;
}

/** Signs that a headline in a gap opens an article rather than a part of one; two are needed. */
function countSigns(page: Page, gap: readonly Passage[], head: readonly Passage[], headline: Passage, next: Passage): number {
  const has = (...roles: Parameters<typeof hasRole>[1][]) => (gap.some((passage) => hasRole(passage, ...roles)) ? 1 : 0);
  const isRepeated = head.some((passage) => passage !== headline && passage.key === headline.key);
  const isRuled = gap.some((passage) => roleOf(passage) === 'separator' && passage.text.length >= 10);
  return (
    (isRepeated ? 2 : 0) +
    (headline.heading === 1 ? 2 : 0) +
    (has('address') ? 2 : 0) +
    (isRuled ? 1 : 0) +
    (gap.some((passage) => passage.opensRelated) ? 1 : 0) +
    (next.opensWithDateline ? 1 : 0) +
    has('outlet') + has('stamp') + has('byline') + has('separator') + has('rights', 'sign-off')
  );
}

/** Whether enough running text follows before the next head for an article of its own. */
function hasSubstance(page: Page, core: readonly Passage[], from: number, seen: ReadonlySet<string>): boolean {
  let size = 0;
  for (let index = from; index < core.length; index++) {
    const passage = core[index] as Passage;
    const above = core[index - 1];
    if (index > from && above && beginsArticle(page, above.index, passage, seen)) break;
    size += passage.shape.size;
    if (size >= LEAST_WORDS) return true;
  }
  return false;
}

/** The body from its first long passage to its last, with the short sentences that stand directly beside it. */
function stretchBody(page: Page, group: readonly Passage[]): Pick<Section, 'bodyStart' | 'bodyEnd'> {
  const solid = group.find((passage) => passage.shape.isSolid) ?? group[0];
  let bodyStart = solid?.index ?? 0;
  for (let near = findBefore(page, bodyStart); near && group.includes(near); near = findBefore(page, bodyStart)) bodyStart = near.index;
  return { bodyStart, bodyEnd: group.at(-1)?.index ?? bodyStart };
}

/** Where in a gap the head of the next article begins: at its headline, or at the outlet, stamp or address right above it. */
function findHeadStart(page: Page, above: number, next: number): number {
  const gap = passagesBetween(page, above + 1, next - 1);
  const from = gap.findLastIndex((passage) => hasRole(passage, 'rights', 'sign-off', 'note', 'separator') || passage.opensRelated);
  const head = gap.slice(from + 1);
  const words = findContentWords(page.passages[next]?.text ?? '', page);
  const title = chooseTitle(page, (head[0]?.index ?? next), next, words);
  let at = head.findIndex((passage) => passage === title);
  while (at > 0 && hasRole(head[at - 1], 'outlet', 'stamp', 'byline', 'eyebrow')) at--;
  return head[Math.max(at, 0)]?.index ?? next;
}

function textOf(page: Page, from: number, to: number): string {
  return passagesBetween(page, from, to).map((passage) => passage.text).join('\n');
}
