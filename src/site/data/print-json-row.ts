import type { Cell, Column } from '../../lib/data/model.ts';

/** Prints a row as one line of JSON: every text as it is, lists as lists, and no key for what is not known. */
export function printJsonRow(columns: readonly Column[], cells: readonly Cell[]): string {
  return `${JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, cells[index]])))}\n`;
}
