import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listCitations } from '../../../src/lib/citation/list-citations.ts';
import type { CitableItem } from '../../../src/lib/citation/model.ts';
import { printReferences } from '../../../src/lib/citation/print-references.ts';
import { printText } from '../../../src/lib/citation/print-text.ts';

const item: CitableItem = {
  id: 'a',
  title: 'Two meet',
  titleBasis: 'printed',
  authors: [],
  isPeriodical: true,
  language: 'en',
  url: 'https://archive.example/articles/a/',
  archive: 'Archive',
};

test('a reference speaks of access only where the reader’s day is known', () => {
  const accessed = { ...item, accessed: '2026-11-02' };
  assert.match(printReferences([accessed], 'ris'), /^Y2 {2}- 2026\/11\/02\/$/m);
  assert.match(printReferences([accessed], 'bib'), /^ {2}urldate +=\s\{2026-11-02\},$/m);
  assert.match(printReferences([accessed], 'csl.json'), /"accessed":\{"date-parts":\[\[2026,11,2\]\]\}/);
  for (const format of ['ris', 'bib', 'csl.json'] as const)
    assert.doesNotMatch(printReferences([item], format), /Y2|urldate|accessed/);
});

test('without the reader’s day no style speaks of access; with it each does in its own form', () => {
  const texts = (day?: string) =>
    listCitations(item).flatMap(({ forms }) => forms.map(({ citation }) => printText(citation, day)));
  assert.ok(texts().every((text) => !/access/i.test(text)));
  const accessed = texts('2026-11-02').flatMap(
    (text) => /access\S* ?(?:\w+ ){0,2}[\w ,.-]*?\d{4}(?:-\d\d-\d\d)?/i.exec(text) ?? [],
  );
  assert.deepEqual(accessed, [
    'Accessed November 2, 2026',
    'accessed November 2, 2026',
    'Accessed 2 Nov. 2026',
    'Accessed: 2 November 2026',
    'access-date=2026-11-02',
  ]);
});
