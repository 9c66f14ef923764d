import type { CitableItem, CitableName } from '../lib/citation/model.ts';

const COLUMNS = ['title', 'authors', 'outlet', 'date', 'language', 'url', 'original'] as const;

/** Prints a list as CSV (RFC 4180), with a mark by which spreadsheets know that it is UTF-8. */
export function printCsv(items: readonly CitableItem[]): string {
  const rows = items.map(({ title, authors, outlet = '', date, language, url, originalUrl = '' }) => [
    title,
    authors.map(printName).join('; '),
    outlet,
    date?.edtf ?? '',
    language,
    url,
    originalUrl,
  ]);
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(printCell).join(',')).join('\r\n')}\r\n`;
}

function printName(name: CitableName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** A cell that begins as a formula does would be run by a spreadsheet: a quote mark in front makes it text. */
function printCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
