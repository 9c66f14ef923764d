import { isSectionName } from '../page/is-section-name.ts';
import { findAfter, findBefore, hasRole, isHeadlineLike, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** Headings in capitals are shorter; so many words are a link. */
const LONGEST_IN_CAPITALS = 7;

/** A heading inside the text: short, without a full stop, with running text under it. */
export const subheadingLine: Rule = {
  name: 'subheading-line',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.index > section.bodyEnd + 2) return undefined;
    const isInside = passage.index > section.bodyStart && passage.index < section.bodyEnd;
    if (passage.heading !== undefined && (isInside || leadsToBody(passage, page))) return subheading(passage);
    if (!(isInside || leadsToBody(passage, page))) return undefined;
    return isHeading(passage, page) &&
      hasTextBelow(passage, page) &&
      (/[?\]】]$/u.test(passage.text) || !isAmongLabels(passage, page))
      ? subheading(passage)
      : undefined;
  },
};

function subheading(passage: Passage) {
  return wholePassage(passage, 'subheading', 'A short line without a full stop, with running text under it.');
}

function isHeading(passage: Passage, page: Page): boolean {
  const { size, isSolid } = passage.shape;
  if (
    isSolid ||
    size > 20 ||
    isByPage(passage, page) ||
    /[,，]$/u.test(passage.text) ||
    !/\p{L}{2}/u.test(passage.text) ||
    /\d{4}-\d{2}|\|\s*$|\p{Ll}{3}\d/u.test(passage.text)
  )
    return false;
  // A headline of another article in capitals: "LEADERS SKIP DINNER OVER LATE FLIGHTS AND RAIN".
  if (size >= LONGEST_IN_CAPITALS && /\p{Lu}/u.test(passage.text) && !/\p{Ll}/u.test(passage.text)) return false;
  // A quoted sentence is somebody's words, not a heading.
  if (size > 7 && /[.!?][”"’']$/u.test(passage.text)) return false;
  if (/^[[【〈<][^\]】〉>]{1,30}[\]】〉>]$/u.test(passage.text)) return true;
  return isHeadlineLike(passage) || (size >= 0.8 && size < 2.5 && !/[.!。]$/u.test(passage.text) && !passage.isItem);
}

/** Whether the line stands right above the text and under the summary lines: a heading of its first part. */
function leadsToBody(passage: Passage, page: Page): boolean {
  const section = passage.section;
  if (passage.heading === undefined && passage.shape.size < 2.5 && !/^[[【]/u.test(passage.text)) return false;
  return (
    section?.title !== undefined &&
    passage.index > section.title &&
    findAfter(page, passage.index)?.index === section.bodyStart
  );
}

function hasTextBelow(passage: Passage, page: Page): boolean {
  let below = findAfter(page, passage.index);
  if (hasRole(below, 'break-off')) return false;
  while (below && (hasRole(below, 'caption', 'credit', 'boilerplate', 'subheading') || below === passage))
    below = findAfter(page, below.index);
  return (
    below !== undefined &&
    (below.shape.isProse ||
      below.isItem ||
      hasRole(below, 'paragraph', 'list-item', 'pull-quote') ||
      isHeadlineLike(below))
  );
}

/** Three lines in a row that are no running text are a bar, a form or a menu in the text. */
function isAmongLabels(passage: Passage, page: Page): boolean {
  const above = [findBefore(page, passage.index)];
  above.push(above[0] && findBefore(page, above[0].index));
  const below = [findAfter(page, passage.index)];
  below.push(below[0] && findAfter(page, below[0].index));
  const count = (nears: (Passage | undefined)[]) =>
    isLabel(nears[0], passage) ? (isLabel(nears[1], passage) ? 2 : 1) : 0;
  return count(above) + count(below) >= 2;
}

function isLabel(other: Passage | undefined, passage: Passage): boolean {
  if (other === undefined || other.section !== passage.section || other.heading !== undefined) return false;
  return (
    !other.shape.isProse &&
    !other.isItem &&
    !hasRole(other, 'stamp', 'credit', 'caption', 'title', 'byline', 'repeat', 'dek', 'list-item', 'paragraph')
  );
}

/** The name of a section in the head is the page's label. */
function isByPage(passage: Passage, page: Page): boolean {
  return (
    /^\P{Ps}/u.test(passage.text) &&
    passage.index < (passage.section?.bodyStart ?? 0) &&
    isSectionName(passage.text, page)
  );
}
