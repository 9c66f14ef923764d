import { findAfter, findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';

/** "From:", "Source:", "Published by:" alone on a line. */
const LABEL =
  /^(?:from|source|publisher|published by|issued by|organi[sz]ation|발행|발행처|출처|제공|発行|発信元|出典|quelle|herausgeber|fuente)\s*[:：]$/iu;

/** The name under a label that says who published: "From:", and below it "Office of the Example". */
export const labelledOutlet: Rule = {
  name: 'labelled-outlet',
  find: (passage, page) => {
    if (LABEL.test(passage.text) && findAfter(page, passage.index))
      return wholePassage(passage, 'boilerplate', 'The label over the name of who published it.');
    const above = findBefore(page, passage.index);
    if (!hasRole(above, 'boilerplate') || !LABEL.test(above?.text ?? '') || passage.shape.size > 20) return undefined;
    return passage.shape.isProse
      ? undefined
      : wholePassage(passage, 'outlet', 'The page names it under a label: who published it.');
  },
};
