import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printCsv } from '../../src/search/print-csv.ts';

test('cells with commas, quotes and line ends are quoted, and formulas stay text', () => {
  const csv = printCsv([
    {
      id: 'x',
      title: '=SUM(1) "and, more"',
      titleBasis: 'printed',
      authors: [{ family: 'Doe', given: 'Jane' }, { literal: 'AFP' }],
      isPeriodical: true,
      date: { edtf: '2025-06-17~' },
      language: 'en',
      url: 'https://example.org/articles/x/',
      archive: 'Archive',
    },
  ]);
  assert.equal(
    csv,
    `\uFEFFtitle,authors,outlet,date,language,url,original\r\n"'=SUM(1) ""and, more""","Doe, Jane; AFP",,2025-06-17~,en,https://example.org/articles/x/,\r\n`,
  );
});
