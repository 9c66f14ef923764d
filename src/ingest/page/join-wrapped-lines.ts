import type { Line } from '../model.ts';

/** Lines wider than this were not wrapped by a mail program or a terminal. */
const WIDEST = 130;

/** Narrower lines are a menu's. */
const NARROWEST = 36;

/** So many breaks in mid-sentence show a width; more where wider lines stand on the page. */
const LEAST_BREAKS = 2;
const LEAST_BREAKS_OF_COLUMN = 8;

/** No printed column is wider. */
const WIDEST_COLUMN = 70;

/** So many widths above that of the column are tried. */
const MOST_WIDER = 4;

/** Begins a line of its own: a list mark, a heading, a numbered entry, a rule. */
const OWN_LINE = /^\s*(?:[#>|•▲■◆▶]|[-*+=_]\s|[-*=_]{3}|\d{1,2}[.)]\s|\[\d)/u;

const ENDS_SENTENCE = /[.!?。！？:][”"’')\]」』]*\s*$/u;

/**
 * Groups the lines that one hard-wrapped paragraph runs over; every other line is a group of its own. A break was forced
 * by the width where the next line's first word would not have fitted. Nothing is joined on a page that shows no such width.
 */
export function joinWrappedLines(lines: readonly Line[]): Line[][] {
  const width = findWrapWidth(lines);
  const column = width === undefined ? findColumn(lines) : undefined;
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    const goesOn =
      above !== undefined &&
      ((width !== undefined && isForcedBreak(above, line, width)) ||
        (column !== undefined && isInColumn(above, line, column)));
    if (group && goesOn) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/**
 * The number of characters in the lines of a printed column, whose letters have many widths: a page of lines of nearly one length
 * that go on in mid-sentence, most of them with a small letter.
 */
function findColumn(lines: readonly Line[]): number | undefined {
  const lengths = lines.map(({ text }) => text.trim().length).filter((length) => length > 0);
  const column = lengths.sort((one, other) => one - other)[Math.floor(lengths.length * 0.85)] ?? 0;
  if (column < NARROWEST || column > WIDEST_COLUMN) return undefined;
  const breaks = lines.filter((line, index) => isFilled(line, column) && lines[index + 1]?.text.trim());
  const small = breaks.filter((line) => /^\s*\p{Ll}/u.test(lines[line.number]?.text ?? ''));
  return small.length >= LEAST_BREAKS_OF_COLUMN && small.length * 2 >= breaks.length ? column : undefined;
}

/** Whether a line reaches nearly to the end of the column and ends in mid-sentence. */
function isFilled({ text }: Line, column: number): boolean {
  const { length } = text.trim();
  return (
    length >= column * 0.7 && length <= column * 1.2 && !ENDS_SENTENCE.test(text) && !/\S\s{3,}\S|www\./u.test(text)
  );
}

function isInColumn(above: Line, line: Line, column: number): boolean {
  return (
    isFilled(above, column) &&
    line.text.trim() !== '' &&
    line.text.trim().length <= column * 1.2 &&
    !OWN_LINE.test(line.text) &&
    !/^\s*By\s/u.test(line.text)
  );
}

/**
 * The width that the page was wrapped at: that of its widest line, if breaks in mid-sentence at that width are the rule. A few
 * lines may be wider, as a caption over two columns is.
 */
function findWrapWidth(lines: readonly Line[]): number | undefined {
  const filled = lines.map(({ text }) => text.trimEnd().length).filter((length) => length > 0);
  const wide = filled.filter((length) => length > WIDEST).length;
  const widths = [...new Set(filled.filter((length) => length <= WIDEST))].sort((one, other) => other - one);
  for (const [index, width] of widths.slice(0, 1 + MOST_WIDER).entries()) {
    const wider = index === 0 ? wide : filled.filter((length) => length > width).length;
    if (wider * 10 > filled.length || width < NARROWEST) return undefined;
    if (isWrappedAt(width, lines, index === 0 ? LEAST_BREAKS : LEAST_BREAKS_OF_COLUMN)) return width;
  }
  return undefined;
}

function isWrappedAt(width: number, lines: readonly Line[], least: number): boolean {
  let forced = 0;
  let free = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const length = line.text.trimEnd().length;
    if (!next || length < width * 0.6 || length > width || next.text.trim() === '' || ENDS_SENTENCE.test(line.text))
      continue;
    if (isForcedBreak(line, next, width)) forced++;
    else free++;
  }
  // Two breaks show a width only among few lines: elsewhere lines of one length are chance.
  const long = lines.filter(({ text }) => text.length >= width * 0.6).length;
  return forced >= least && (forced > 2 || long <= forced + 2) && forced >= free * 2;
}

function isForcedBreak(above: Line, line: Line, width: number): boolean {
  const upper = above.text.trimEnd();
  const lower = line.text.trim();
  if (upper === '' || lower === '' || upper.length > width || OWN_LINE.test(line.text)) return false;
  const firstWord = /^\S+/u.exec(lower)?.[0] ?? '';
  const next = /^[\u3040-\u30ff\u3400-\u9fff]/u.test(firstWord) ? 1 : firstWord.length;
  return upper.length + 1 + next > width;
}
