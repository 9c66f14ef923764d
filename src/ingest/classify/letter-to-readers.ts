import { findBefore, wholePassage } from '../page/look-around.ts';
import type { Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** A letter's line speaks of "we" and "you"; one without is the article's again. */
const LONGEST_LINE = 80;

/** What an outlet writes to its readers inside the page, from its salutation ("Dear readers,") down to the last line that speaks to them. */
export const letterToReaders: Rule = {
  name: 'letter-to-readers',
  find: (passage, page) => {
    if (passage.index < page.firstSolid || passage.opensWithDateline || passage.heading !== undefined) return undefined;
    const above = findBefore(page, passage.index);
    const isOpening = showsSignal(passage.text, 'salutations');
    const goesOn = above?.parts?.[0]?.rule === 'letter-to-readers' && speaksToReader(passage);
    return isOpening || goesOn || isButton(passage, above)
      ? wholePassage(passage, 'boilerplate', 'The outlet’s letter to its readers.')
      : undefined;
  },
};

function speaksToReader({ text, shape }: Passage): boolean {
  return (
    shape.size <= LONGEST_LINE &&
    !/["“”«」]/u.test(text) &&
    !showsSignal(text, 'reports') &&
    (showsSignal(text, 'teasers') || showsSignal(text, 'pitches') || showsSignal(text, 'requests'))
  );
}

/** A short line of the letter, such as a button, with the letter above it. */
function isButton(passage: Passage, above: Passage | undefined): boolean {
  return above?.parts?.[0]?.rule === 'letter-to-readers' && passage.shape.size <= 2 && !passage.shape.isProse;
}
