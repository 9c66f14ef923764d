import { findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';

/** A clock time alone: "7:12 PM PT", "14:30 KST". */
const CLOCK = /^\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*\(?(?:[A-Z]{2,5})?\)?$/iu;

/** The clock time of publication on a line of its own, right below the day. */
export const clockBelowDay: Rule = {
  name: 'clock-below-day',
  find: (passage, page) =>
    passage.index < page.firstSolid && CLOCK.test(passage.text) && hasRole(findBefore(page, passage.index), 'stamp')
      ? wholePassage(passage, 'stamp', 'The clock time, below the day of publication.')
      : undefined,
};
