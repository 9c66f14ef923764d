import { wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** An item of a list inside the text, or of the points above it. A list of short words in the head is a menu. */
export const listItem: Rule = {
  name: 'list-item',
  find: (passage) => {
    const isInvitation = passage.index >= (passage.section?.bodyEnd ?? 0) && showsSignal(passage.text, 'teasers');
    const section = passage.section;
    if (!passage.isItem || isInvitation || !section || passage.index > section.bodyEnd + 1) return undefined;
    const isInside = passage.index >= section.bodyStart;
    const isPoint = passage.index > (section.title ?? section.bodyStart) && passage.shape.size >= 5;
    return isInside || isPoint ? wholePassage(passage, 'list-item', 'An item of a list in the text.') : undefined;
  },
};
