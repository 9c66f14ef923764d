import { findNoteMarks } from '../text/note-marks.ts';
import { printTextFragment } from './text-fragment.ts';

/** What stands among an article's words and is none of them: notes, the ¶, the menu, lines on changed passages, credits. */
const NO_WORDS = '.notes, .pilcrow, .passage-menu, .changed, .credit, .speaker';

/** What begins on a line of its own. */
const BLOCKS = 'p, li, h2, h3, h4, h5, h6, tr, pre';

/** Stands where a note mark was, and where a passage begins. Line ends inside a passage are mere white space. */
const GAP = '\u0000';
const START = '\u0001';

/** Words as printed, without their note marks, the passage in which they begin, and the end of a link to them. */
export type Quotation = { words: string; passage: HTMLElement; hash: string };

/** Reads a whole passage. */
export function readPassage(passage: HTMLElement): Quotation {
  const range = document.createRange();
  range.selectNodeContents(passage);
  // What an item of a list holds besides its own words has addresses of its own.
  return { words: listPieces(range, `${NO_WORDS}, ul, ol, blockquote`).words, passage, hash: `#${passage.id}` };
}

/** Reads what is selected among an article's words; nothing where the selection is empty or reaches out of them. */
export function readSelection(words: HTMLElement, selection: Selection | null): Quotation | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!words.contains(range.commonAncestorContainer)) return undefined;
  const passage = findPassage(words, range);
  const quoted = listPieces(range);
  if (!passage || quoted.words === '') return undefined;
  const isWhole = quoted.words === readPassage(passage).words;
  const fragment = isWhole
    ? ''
    : printTextFragment(quoted.pieces, passage.closest('[lang]')?.getAttribute('lang') ?? 'en');
  return { words: quoted.words, passage, hash: `#${passage.id}${fragment}` };
}

/** The first passage that the range touches. */
function findPassage(words: HTMLElement, range: Range): HTMLElement | undefined {
  const passages = words.querySelectorAll<HTMLElement>('[id^="p-"]:not(.changed)');
  return [...passages].find((passage) => range.intersectsNode(passage));
}

/** The words of a range, a line for each paragraph, and the same in the pieces between note marks and ends of paragraphs. */
function listPieces(range: Range, leftOut = NO_WORDS): { words: string; pieces: string[] } {
  const content = range.cloneContents();
  for (const element of content.querySelectorAll(leftOut)) element.remove();
  for (const mark of content.querySelectorAll('.mark')) mark.replaceWith(GAP);
  for (const line of content.querySelectorAll('br')) line.replaceWith(' ');
  for (const block of content.querySelectorAll(BLOCKS)) block.prepend(START);
  const lines = (content.textContent ?? '')
    .split(START)
    .map(cutMarks)
    .filter((line) => fold(line.replaceAll(GAP, '')) !== '');
  return {
    words: lines.map((line) => fold(line.replaceAll(GAP, ''))).join('\n'),
    pieces: lines.flatMap((line) => line.split(GAP).map(fold).filter(Boolean)),
  };
}

/** Marks whose source the text did not carry stand in it as printed: "talks [3]". */
function cutMarks(line: string): string {
  return findNoteMarks(line).reduceRight(
    (rest, { start, end }) => rest.slice(0, start).trimEnd() + GAP + rest.slice(end),
    line,
  );
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
