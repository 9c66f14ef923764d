import { parseNoteEntry, splitNoteEntry } from '../grammar/parse-note-entry.ts';
import { findAfter, findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/**
 * An entry of the list of numbered sources. The list stands under its heading or its marks stand in the text; a communiqué's
 * numbered paragraphs and a numbered list in the text are neither.
 */
export const noteEntry: Rule = {
  name: 'note-entry',
  find: (passage, page) => {
    if (opensList(passage, page)) return wholePassage(passage, 'note', 'The heading of the list of numbered sources.');
    const entry = parseNoteEntry(passage.raw, page.lexicon) ?? readUnder(passage, page);
    if (!entry || !belongsToList(passage, entry.number, page)) return undefined;
    return wholePassage(passage, 'note', `Entry ${entry.number} of the list of numbered sources.`);
  },
};

function opensList(passage: Passage, page: Page): boolean {
  const below = findAfter(page, passage.index);
  return (
    passage.pageWords?.rule === 'notes-heading' &&
    below !== undefined &&
    (parseNoteEntry(below.raw, page.lexicon)?.number === 1 ||
      (passage.index > page.firstSolid && splitNoteEntry(below.raw)?.number === 1))
  );
}

/** Under its heading every counted line is an entry, however little it says: "1. Example pool report, 1 September 2025". */
function readUnder(passage: Passage, page: Page) {
  return hasRole(findBefore(page, passage.index), 'note') ? splitNoteEntry(passage.raw) : undefined;
}

function belongsToList(passage: Passage, number: number, page: Page): boolean {
  const above = findBefore(page, passage.index);
  if (hasRole(above, 'note')) return true;
  if (number !== 1) return false;
  const below = findAfter(page, passage.index);
  const isBracketed = /^\[\^?\d/u.test(passage.raw);
  return isBracketed && (!below || parseNoteEntry(below.raw, page.lexicon)?.number === 2);
}
