import { isSectionName } from '../page/is-section-name.ts';
import { findAfter, findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** Names alone: every word of weight has a capital, or the script has none. */
const NAME =
  /^(?:the\s+)?(?:[\p{Lu}\p{Lo}\d][\p{L}\d.&'’-]*|of|the|for|and)(?:\s+(?:[\p{Lu}\p{Lo}\d][\p{L}\d.&'’-]*|of|the|for|and)){0,7}$/u;

/** An outlet or office that no record knows, by the form of its name, at the head of the page or beside headline and imprint. */
export const outletByForm: Rule = {
  name: 'outlet-by-form',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.index >= section.bodyStart || passage.index === section.title || passage.shape.size > 8)
      return undefined;
    // "HOME   NEWS   PEOPLE": words set apart are a menu.
    if (/\s{2,}/u.test(passage.text)) return undefined;
    if (!NAME.test(passage.text) || !showsSignal(passage.text, 'outletWords') || showsSignal(passage.text, 'teasers'))
      return undefined;
    return standsAtHead(passage, page) && !isLabel(passage, page) && !isNamedByRecord(passage, page)
      ? wholePassage(passage, 'outlet', 'By its form the name of an outlet or office, at the head.')
      : undefined;
  },
};

/** Words that name no outlet by themselves: "All News", "Press release", "Today in Politics". A section may be an office at the very top. */
function isLabel(passage: Passage, page: Page): boolean {
  const isTop = findBefore(page, passage.index) === undefined;
  return passage.text
    .split(/\s+/u)
    .every(
      (word) =>
        showsSignal(word, 'labelWords') ||
        page.stopWords.has(word.toLowerCase()) ||
        (!isTop && isSectionName(word, page)),
    );
}

/** Whether a line of the head is the name of an outlet that a record knows: then "White House" is a section. */
function isNamedByRecord({ section, index }: Passage, page: Page): boolean {
  return page.passages
    .slice(section?.start ?? 0, section?.bodyStart ?? 0)
    .some((other) => other.index !== index && other.parts?.[0]?.rule === 'outlet-line');
}

function standsAtHead(passage: Passage, page: Page): boolean {
  const above = findBefore(page, passage.index);
  const below = findAfter(page, passage.index);
  return (
    !above || hasRole(above, 'title', 'repeat', 'dek', 'stamp', 'byline') || hasRole(below, 'title', 'stamp', 'byline')
  );
}
