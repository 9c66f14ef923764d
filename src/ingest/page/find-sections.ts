import { chooseTitle } from './choose-title.ts';
import { joinWordsOf } from './content-words.ts';
import { findCore } from './find-core.ts';
import { isSectionName } from './is-section-name.ts';
import { keepMainText } from './keep-main-text.ts';
import { findBefore, hasRole, isHeadlineLike, passagesBetween, roleOf } from './look-around.ts';
import type { Page, Passage, Section } from './page.ts';

/** An article carried besides the first must have so many words; in a list of related ones more, for less is the teaser of a link. */
const LEAST_WORDS = 25;
const LEAST_WORDS_RELATED = 55;

/** Fewer words above the head of a far longer article are a summary or a teaser. */
const LEAST_LEAD = 100;

/** Two passages of one article stand no farther apart; a head between two articles is longer or counts as one. */
const MOST_APART = 6;

/** A summary above the byline is no longer. */
const LONGEST_DEK = 60;

/**
 * Finds the articles of a page by their running text: each section reaches from its head to the end of its tail. A new one
 * begins where, between two stretches of running text, a headline stands with further signs of a head.
 */
export function findSections(page: Page): Section[] {
  const groups = dropLead(dropStray(groupCore(page, keepMainText(page, findCore(page)))));
  const bodies = groups.map((group) => stretchBody(page, group));
  const sections: Section[] = [];
  for (const [index, body] of bodies.entries()) {
    const start = index === 0 ? 0 : findHeadStart(page, bodies[index - 1]?.bodyEnd ?? 0, body.bodyStart);
    const above = sections.at(-1);
    if (above) above.end = start - 1;
    const section: Section = { ...body, start, end: page.passages.length - 1, words: new Set() };
    section.words = joinWordsOf(passagesBetween(page, body.bodyStart, body.bodyEnd), page);
    sections.push(section);
  }
  for (const section of sections) {
    section.title = chooseTitle(page, section.start, section.bodyStart, section.words)?.index;
    for (const passage of page.passages.slice(section.start, section.end + 1)) passage.section = section;
  }
  return sections;
}

/** Leaves out groups of short sentences alone (a form, a notice) where another group is an article. */
function dropStray(groups: Passage[][]): Passage[][] {
  const sound = groups.filter((group) => group.some(({ shape }) => shape.isSolid));
  return sound.length > 0 ? sound : groups;
}

/** Leaves out a few words above the first article: what a page prints over its headline is no article of its own. */
function dropLead(groups: Passage[][]): Passage[][] {
  const [first = [], second = []] = groups;
  const isLead = groups.length > 1 && countWords(first) < LEAST_LEAD && countWords(first) < countWords(second) / 5;
  return isLead ? groups.slice(1) : groups;
}

function countWords(group: readonly Passage[]): number {
  return group.reduce((sum, { shape }) => sum + shape.size, 0);
}

/** Groups the core by article. */
function groupCore(page: Page, core: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  const seen = new Set<string>();
  for (const [index, passage] of core.entries()) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group && above && !(beginsArticle(page, above.index, passage, seen) && hasSubstance(page, core, index)))
      group.push(passage);
    else groups.push([passage]);
    seen.add(passage.key);
  }
  return groups;
}

/** Whether between two neighbouring passages of running text another article's head stands. */
function beginsArticle(page: Page, above: number, next: Passage, seen: ReadonlySet<string>): boolean {
  if (seen.has(next.key)) return false;
  const gap = passagesBetween(page, above + 1, next.index - 1);
  const from = gap.findLastIndex(
    (passage) => hasRole(passage, 'rights', 'sign-off', 'note', 'separator') || passage.opensRelated,
  );
  const head = gap.slice(from + 1);
  const headline = head.find((passage) => !passage.parts && isHeadlineLike(passage) && passage.shape.size >= 4);
  if (!headline) return false;
  return countSigns(gap, head, headline, next) >= 2;
}

/** Signs that a headline in a gap opens an article rather than a part of one; two are needed. */
function countSigns(gap: readonly Passage[], head: readonly Passage[], headline: Passage, next: Passage): number {
  const has = (...roles: Parameters<typeof hasRole>[1][]) =>
    gap.some((passage) => hasRole(passage, ...roles)) ? 1 : 0;
  const isRepeated = head.some((passage) => passage !== headline && passage.key === headline.key);
  const isRuled = gap.some((passage) => roleOf(passage) === 'separator' && passage.text.length >= 10);
  return (
    (isRepeated ? 2 : 0) +
    (headline.heading === 1 ? 2 : 0) +
    (has('address') ? 2 : 0) +
    (isRuled ? 1 : 0) +
    (gap.some((passage) => passage.opensRelated) ? 1 : 0) +
    (next.opensWithDateline ? 1 : 0) +
    has('outlet') +
    has('stamp') +
    has('byline') +
    has('separator') +
    has('rights', 'sign-off')
  );
}

/** Whether enough running text follows, before anything that could be a further headline, for an article of its own. */
function hasSubstance(page: Page, core: readonly Passage[], from: number): boolean {
  const start = core[from - 1]?.index ?? 0;
  const isRelated = page.passages.slice(start, core[from]?.index).some(({ opensRelated }) => opensRelated);
  const least = isRelated ? LEAST_WORDS_RELATED : LEAST_WORDS;
  let size = 0;
  for (let index = from; index < core.length && size < least; index++) {
    const passage = core[index] as Passage;
    if (index > from && passage.index - (core[index - 1]?.index ?? 0) > MOST_APART) break;
    size += passage.shape.size;
  }
  return size >= least;
}

/** The body from its first long passage to its last, with the short sentences that stand directly beside it. */
function stretchBody(page: Page, group: readonly Passage[]): Pick<Section, 'bodyStart' | 'bodyEnd'> {
  let at = Math.max(
    group.findIndex((passage) => passage.shape.isSolid),
    0,
  );
  while (at > 0 && findBefore(page, group[at]?.index ?? 0) === group[at - 1]) at--;
  if (isAboveImprint(page, group[at], group[at + 1])) at++;
  const bodyStart = group[at]?.index ?? 0;
  return { bodyStart, bodyEnd: group.at(-1)?.index ?? bodyStart };
}

/** The lines of a head between a summary and the text: name, office, time, buttons. */
const LONGEST_IMPRINT = 8;

/** Whether a passage is a summary between the headline and the byline or stamp, with the text behind these. */
function isAboveImprint(page: Page, passage: Passage | undefined, next: Passage | undefined): boolean {
  if (!passage || !next || passage.shape.size > LONGEST_DEK || passage.opensWithDateline) return false;
  const imprint = passagesBetween(page, passage.index + 1, next.index - 1);
  const isImprint =
    imprint.length <= LONGEST_IMPRINT &&
    imprint.some((line) => hasRole(line, 'byline', 'stamp')) &&
    imprint.every((line) => !line.shape.isProse || line.parts !== undefined);
  return isImprint && isUnderHeadline(page, passage);
}

/** Whether the nearest line above that is no part of the imprint could be a headline. */
function isUnderHeadline(page: Page, passage: Passage): boolean {
  let above = findBefore(page, passage.index);
  while (above && hasRole(above, 'byline', 'stamp', 'outlet')) above = findBefore(page, above.index);
  return above !== undefined && isHeadlineLike(above) && !above.parts;
}

/** Where in a gap the head of the next article begins: at its headline, or at the outlet, stamp or address right above it. */
function findHeadStart(page: Page, above: number, next: number): number {
  const gap = passagesBetween(page, above + 1, next - 1);
  const from = gap.findLastIndex(
    (passage) => hasRole(passage, 'rights', 'sign-off', 'note', 'separator') || passage.opensRelated,
  );
  const head = gap.slice(from + 1);
  const words = joinWordsOf(page.passages.slice(next, next + 1), page);
  const title = chooseTitle(page, head[0]?.index ?? next, next, words);
  let at = title ? head.indexOf(title) : -1;
  while (
    at > 0 &&
    (hasRole(head[at - 1], 'outlet', 'stamp', 'byline', 'eyebrow') || isSectionName(head[at - 1]?.text ?? '', page))
  )
    at--;
  return head[Math.max(at, 0)]?.index ?? next;
}
