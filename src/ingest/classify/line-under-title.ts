import { findWordsOf, shareOfWords } from '../page/content-words.ts';
import { findAfter, findBefore, hasRole, isHeadlineLike, passagesBetween, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** Summary lines between the headline and the text: further headlines, or a sentence before the byline or the dateline. */
export const lineUnderTitle: Rule = {
  name: 'line-under-title',
  find: (passage, page) => {
    const section = passage.section;
    if (section?.title === undefined || passage.index <= section.title) return undefined;
    if (passage.index < section.bodyStart) return isSummary(passage, page) ? dek(passage) : undefined;
    return passage.index === section.bodyStart && isSentenceBeforeDateline(passage, page) ? dek(passage) : undefined;
  },
};

function dek(passage: Passage) {
  return wholePassage(passage, 'dek', 'A summary line between the headline and the text.');
}

/** Whether a line of the head speaks of the article's matter. */
function isSummary(passage: Passage, page: Page): boolean {
  const { size } = passage.shape;
  const above = findBefore(page, passage.index);
  // “Inclusivity and Sustainability”: the theme, in quotation marks right under the title.
  if (above?.index === passage.section?.title && size >= 2 && /^[“"「].*[”"」]$/u.test(passage.text)) return true;
  if (
    size < 4 ||
    size > 70 ||
    /^(?:item )?\d+ (?:of|\/) \d+/iu.test(passage.text) ||
    passage.isItem ||
    passage.isImage ||
    passage.text.endsWith(':')
  )
    return false;
  const title = passage.section?.title;
  if (
    passage.shape.isProse &&
    title !== undefined &&
    passagesBetween(page, title + 1, passage.index - 1).some((other) => hasRole(other, 'byline', 'stamp', 'caption')) &&
    !standsInImprint(passage, page)
  )
    return false;
  const isStacked = isHeadlineLike(passage) && (hasRole(above, 'dek') || standsOverSummary(passage, page));
  const isRightBelow = title !== undefined && size >= 5 && (above?.index === title || isStacked);
  const words = passage.section?.words ?? new Set<string>();
  return isRightBelow || shareOfWords(findWordsOf(passage, page), words) >= 0.15;
}

/** Whether the imprint goes on below the line: a time above it, the byline below. */
function standsInImprint(passage: Passage, page: Page): boolean {
  return hasRole(findBefore(page, passage.index), 'stamp') && hasRole(findAfter(page, passage.index), 'byline');
}

/** Whether a line below the imprint is the upper of two that stand right above the text. */
function standsOverSummary(passage: Passage, page: Page): boolean {
  const below = findAfter(page, passage.index);
  if (!below || below.parts || !isHeadlineLike(below) || !hasRole(findBefore(page, passage.index), 'stamp', 'byline'))
    return false;
  return findAfter(page, below.index)?.index === passage.section?.bodyStart && !showsSignal(passage.text, 'teasers');
}

/** Whether running text stands between the headline and a dateline, which opens every article that has one. */
function isSentenceBeforeDateline(passage: Passage, page: Page): boolean {
  const section = passage.section;
  const next = findAfter(page, passage.index);
  if (!section || passage.shape.size > 45 || passage.opensWithDateline || !next) return false;
  const between = passagesBetween(page, passage.index + 1, section.bodyEnd).slice(0, 4);
  const dateline = between.find((other) => other.opensWithDateline);
  return (
    dateline !== undefined &&
    between
      .slice(0, between.indexOf(dateline))
      .every((other) => hasRole(other, 'byline', 'stamp', 'outlet', 'caption', 'credit'))
  );
}
