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
    if (!NAME.test(passage.text) || !showsSignal(passage.text, 'outletWords') || showsSignal(passage.text, 'teasers'))
      return undefined;
    return standsAtHead(passage, page)
      ? wholePassage(passage, 'outlet', 'By its form the name of an outlet or office, at the head.')
      : undefined;
  },
};

function standsAtHead(passage: Passage, page: Page): boolean {
  const above = findBefore(page, passage.index);
  const below = findAfter(page, passage.index);
  return (
    !above || hasRole(above, 'title', 'repeat', 'dek', 'stamp', 'byline') || hasRole(below, 'title', 'stamp', 'byline')
  );
}
