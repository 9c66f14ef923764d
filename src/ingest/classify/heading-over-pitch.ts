import { findAfter, findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** The rules that find what a page says to its reader in whole sentences. */
const PITCHES: ReadonlySet<string> = new Set(['appeal-to-reader', 'pitch-beside-buttons', 'page-words']);

/** A short line over a pitch ("The Example Newsletter", "Note from the author:"), and what a sponsor says under its label. */
export const headingOverPitch: Rule = {
  name: 'heading-over-pitch',
  find: (passage, page) => {
    if (passage.index < page.firstSolid || passage.opensWithDateline) return undefined;
    if (showsSignal(passage.text, 'sponsors'))
      return wholePassage(passage, 'boilerplate', 'The label over the words of a sponsor.');
    if (isBySponsor(passage, page)) return wholePassage(passage, 'boilerplate', 'It stands under a sponsor’s label.');
    return isShort(passage) && headsPitch(passage, page)
      ? wholePassage(passage, 'boilerplate', 'A heading over the page’s words to its reader.')
      : undefined;
  },
};

function isShort({ shape, text, heading }: Passage): boolean {
  return heading === undefined && shape.size <= 8 && (text.endsWith(':') || !/[.!?。]$/u.test(text));
}

function headsPitch(passage: Passage, page: Page): boolean {
  const below = findAfter(page, passage.index);
  return below?.parts !== undefined && below.shape.isProse && PITCHES.has(below.parts[0]?.rule ?? '');
}

function isBySponsor(passage: Passage, page: Page): boolean {
  const above = findBefore(page, passage.index);
  return (
    above !== undefined &&
    passage.shape.isProse &&
    hasRole(above, 'boilerplate') &&
    showsSignal(above.text, 'sponsors') &&
    !showsSignal(passage.text, 'reports')
  );
}
