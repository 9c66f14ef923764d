import { matchBoilerplate } from '../grammar/match-boilerplate.ts';
import { parseDateline } from '../grammar/parse-dateline.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Line } from '../model.ts';
import { findMarks } from './find-marks.ts';
import { foldForComparison } from './fold-for-comparison.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { measureText, type Shape } from './measure-text.ts';
import type { Passage, Run, Source } from './page.ts';
import { partCrawledDate } from './part-crawled-date.ts';
import { showsSignal } from './read-signals.ts';

/** Far more than any dateline with its places, day and agency. */
const LONGEST_DATELINE = 200;

/** A dateline with a sentence has more words than a headline that begins with a place. */
const LEAST_BEHIND_DATELINE = 12;

/** Reads the lines of a source as passages: hard-wrapped lines joined, marks of the format set aside, the text measured. */
export function readPassages(source: Source, lines: readonly Line[], lexicon: Lexicon): Passage[] {
  return joinWrappedLines(partCrawledDate(lines)).map((group, index) => readPassage(group, index, source, lexicon));
}

function readPassage(lines: Line[], index: number, source: Source, lexicon: Lexicon): Passage {
  const runs: Run[] = [];
  let text = '';
  let heading: number | undefined;
  let isItem = false;
  let isQuote = false;
  let isImage = false;
  for (const line of lines) {
    const found = findMarks(line.text, source.format);
    if (line === lines[0]) ({ heading, isItem, isQuote, isImage } = { heading: undefined, ...found });
    if (text !== '') text += ' ';
    for (const piece of piecesBetween(line, found.marks)) {
      runs.push({ at: text.length, start: line.start + piece.start, length: piece.end - piece.start });
      text += line.text.slice(piece.start, piece.end);
    }
  }
  const raw = isItem || isQuote ? (lines[0]?.text.trim() ?? '') : text;
  const opensWithDateline = parseDateline(text.slice(0, LONGEST_DATELINE), lexicon) !== undefined;
  const pageWords = matchBoilerplate(raw.replace(/^[[【〈<]|[\]】〉>]$/gu, ''), lexicon);
  return {
    index,
    lines,
    text,
    raw,
    runs,
    ...(heading === undefined ? {} : { heading }),
    isItem,
    isQuote,
    isImage,
    key: foldForComparison(text),
    shape: opensWithDateline ? trustDateline(measureText(text), text) : measureText(text),
    ...(pageWords ? { pageWords } : {}),
    opensRelated:
      pageWords?.rule === 'related-heading' || (!pageWords && text.length < 60 && showsSignal(text, 'relatedHeadings')),
    opensWithDateline,
  };
}

/** Behind a dateline runs text, even where it does not end as a sentence; a teaser of another article breaks off with dots. */
function trustDateline(shape: Shape, text: string): Shape {
  const runs = shape.size >= LEAST_BEHIND_DATELINE && shape.lowerShare >= 0.35 && !/(?:\.{3}|…)$/u.test(text);
  return { ...shape, isProse: shape.isProse || runs };
}

/** The stretches of a line between its marks, without the white space at the line's ends. */
function piecesBetween(line: Line, marks: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  const end = line.text.trimEnd().length;
  let at = line.text.length - line.text.trimStart().length;
  for (const mark of marks) {
    if (mark.start > at) pieces.push({ start: at, end: Math.min(mark.start, end) });
    at = Math.max(at, mark.end);
  }
  if (end > at) pieces.push({ start: at, end });
  return pieces.filter((piece) => piece.end > piece.start);
}
