import type { Line } from '../model.ts';

/** Lines wider than this were not wrapped by a mail program or a terminal. */
const WIDEST = 130;

/** Begins a line of its own: a list mark, a heading, a numbered entry, a rule. */
const OWN_LINE = /^\s*(?:[#>|•▲■◆▶]|[-*+=_]\s|[-*=_]{3}|\d{1,2}[.)]\s|\[\d)/u;

const ENDS_SENTENCE = /[.!?。！？:][”"’')\]」』]*\s*$/u;

/**
 * Groups the lines that one hard-wrapped paragraph runs over; every other line is a group of its own. A break was forced
 * by the width where the next line's first word would not have fitted. Nothing is joined on a page that shows no such width.
 */
export function joinWrappedLines(lines: readonly Line[]): Line[][] {
  const width = findWrapWidth(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group && above && width !== undefined && isForcedBreak(above, line, width)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The width that the page was wrapped at: that of its widest line, if breaks in mid-sentence at that width are the rule. */
function findWrapWidth(lines: readonly Line[]): number | undefined {
  let width = 0;
  let wide = 0;
  let filled = 0;
  for (const { text } of lines) {
    if (text.trim() === '') continue;
    filled++;
    if (text.length > WIDEST) wide++;
    else width = Math.max(width, text.trimEnd().length);
  }
  if (wide * 10 > filled || width < 36) return undefined;
  let forced = 0;
  let free = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || line.text.length < width * 0.6 || next.text.trim() === '' || ENDS_SENTENCE.test(line.text)) continue;
    if (isForcedBreak(line, next, width)) forced++;
    else free++;
  }
  // Two breaks show a width only among few lines: elsewhere lines of one length are chance.
  const long = lines.filter(({ text }) => text.length >= width * 0.6).length;
  return forced >= 2 && (forced > 2 || long <= forced + 2) && forced >= free * 2 ? width : undefined;
}

function isForcedBreak(above: Line, line: Line, width: number): boolean {
  const upper = above.text.trimEnd();
  const lower = line.text.trim();
  if (upper === '' || lower === '' || upper.length > WIDEST || OWN_LINE.test(line.text)) return false;
  const firstWord = /^\S+/u.exec(lower)?.[0] ?? '';
  const next = /^[\u3040-\u30ff\u3400-\u9fff]/u.test(firstWord) ? 1 : firstWord.length;
  return upper.length + 1 + next > width;
}
