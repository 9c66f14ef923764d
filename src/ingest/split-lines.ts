import type { Decoded, Line } from './model.ts';

/** The end of a line: "\r\n", "\n", "\r", or Unicode's line and paragraph separators. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** Splits a source into its lines, numbered from 1. A line end at the very end opens no further line. */
export function splitLines(decoded: Pick<Decoded, 'text'>): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of decoded.text.matchAll(LINE_END)) {
    lines.push(lineAt(decoded.text, lines.length + 1, start, match.index));
    start = match.index + match[0].length;
  }
  if (start < decoded.text.length) lines.push(lineAt(decoded.text, lines.length + 1, start, decoded.text.length));
  return lines;
}

function lineAt(text: string, number: number, start: number, end: number): Line {
  return { number, start, end, text: text.slice(start, end) };
}
