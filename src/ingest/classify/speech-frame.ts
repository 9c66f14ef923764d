import { findAfter, findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule, Section } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** The longest form of address: "Mr President, Excellencies, ladies and gentlemen," */
const LONGEST = 12;

/** How a speech begins and ends, in lines too short for running text: "Mesdames et Messieurs,", "Thank you." */
export const speechFrame: Rule = {
  name: 'speech-frame',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.shape.size > LONGEST || passage.heading !== undefined) return undefined;
    if (isAddress(passage, section, page))
      return wholePassage(passage, 'paragraph', 'The speaker addresses the hearers.');
    return isThanks(passage, section, page)
      ? wholePassage(passage, 'paragraph', 'The speaker’s last words, right under the text.')
      : undefined;
  },
};

function isAddress({ text, index }: Passage, section: Section, page: Page): boolean {
  return /\p{L}[,،，]$/u.test(text) && findAfter(page, index)?.index === section.bodyStart;
}

function isThanks(passage: Passage, section: Section, page: Page): boolean {
  const isRightBelow =
    passage.index > section.bodyEnd && hasRole(findBefore(page, passage.index), 'paragraph', 'list-item');
  return isRightBelow && showsSignal(passage.text, 'thanks');
}
