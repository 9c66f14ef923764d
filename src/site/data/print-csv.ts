import type { Cell, Column } from '../../lib/data/model.ts';

/** What parts the members of a list in one cell. */
export const LIST_SIGN = '|';

/** A text that a spreadsheet would take for a formula and run; one that begins with our own mark before such a sign counts too. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** What RFC 4180 wants in double quotes. */
const NEEDS_QUOTES = /[",\r\n]/;

/** Prints the head of a table as CSV (RFC 4180): the names of its columns. */
export function printCsvHead(columns: readonly Column[]): string {
  return printLine(columns.map(({ name }) => name));
}

/**
 * Prints a row as CSV. A text that begins with "=", "+", "-", "@", a tab or a carriage return gets an apostrophe in front,
 * because spreadsheets run such a cell as a formula, and a headline is anybody's words; JSON Lines have it as it is.
 */
export function printCsvRow(cells: readonly Cell[]): string {
  return printLine(cells.map(printCell));
}

function printCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text =
    typeof cell === 'string' ? cell : cell.map((member) => member.replaceAll(LIST_SIGN, '/')).join(LIST_SIGN);
  return FORMULA.test(text) ? `'${text}` : text;
}

function printLine(texts: readonly string[]): string {
  const quoted = texts.map((text) => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
  return `${quoted.join(',')}\r\n`;
}
