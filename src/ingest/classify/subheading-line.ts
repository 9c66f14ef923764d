import { findAfter, findBefore, hasRole, isHeadlineLike, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** A heading inside the text: short, without a full stop, with running text under it. */
export const subheadingLine: Rule = {
  name: 'subheading-line',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.index > section.bodyEnd + 2) return undefined;
    const isInside = passage.index > section.bodyStart && passage.index < section.bodyEnd;
    if (passage.heading !== undefined && (isInside || leadsToBody(passage, page))) return subheading(passage);
    if (!(isInside || leadsToBody(passage, page))) return undefined;
    return isHeading(passage) && hasTextBelow(passage, page) && !isAmongLabels(passage, page) ? subheading(passage) : undefined;
  },
};

function subheading(passage: Passage) {
  return wholePassage(passage, 'subheading', 'A short line without a full stop, with running text under it.');
}

function isHeading(passage: Passage): boolean {
  const { size, isSolid } = passage.shape;
  return !isSolid && size <= 20 && size >= 1 && (isHeadlineLike(passage) || (size < 2.5 && !passage.shape.endsSentence && !passage.isItem));
}

/** Whether the line stands right above the text and under the summary lines: a heading of its first part. */
function leadsToBody(passage: Passage, page: Page): boolean {
  const section = passage.section;
  return section?.title !== undefined && passage.index > section.title && findAfter(page, passage.index)?.index === section.bodyStart;
}

function hasTextBelow(passage: Passage, page: Page): boolean {
  let below = findAfter(page, passage.index);
  while (below && (hasRole(below, 'caption', 'credit', 'boilerplate', 'subheading') || below === passage)) below = findAfter(page, below.index);
  return below !== undefined && (below.shape.isProse || below.isItem || hasRole(below, 'paragraph', 'list-item', 'pull-quote') || isHeadlineLike(below));
}

/** Three labels of a word or two in a row are a bar or menu in the text. */
function isAmongLabels(passage: Passage, page: Page): boolean {
  if (passage.shape.size > 3) return false;
  const isLabel = (other: Passage | undefined) => other !== undefined && other.shape.size <= 3 && !hasRole(other, 'stamp', 'credit', 'caption');
  return isLabel(findBefore(page, passage.index)) && isLabel(findAfter(page, passage.index));
}
