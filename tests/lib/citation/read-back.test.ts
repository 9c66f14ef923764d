import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { assembleHoldings } from '../../../src/lib/assemble-holdings.ts';
import { describeArticle } from '../../../src/lib/citation/describe-article.ts';
import type { CitableItem } from '../../../src/lib/citation/model.ts';
import { printReferences, REFERENCE_FORMATS } from '../../../src/lib/citation/print-references.ts';
import { describeExpected, readBack } from './read-back.ts';
import { readCitationCases } from './read-citation-cases.ts';

for (const format of REFERENCE_FORMATS) {
  test(`a ${format} file of every awkward article is read back by another library as it was meant`, async (context) => {
    for (const item of (await readCitationCases(context)).values()) checkReadBack([item], format);
  });

  test(`a ${format} bibliography is read back in full and in order`, async (context) => {
    checkReadBack([...(await readCitationCases(context)).values()], format);
  });

  test(`every ${format} file of the starter collection is read back with authors, date, title, outlet and address`, async () => {
    const holdings = await assembleHoldings(join(import.meta.dirname, '../../../content'));
    assert.ok(holdings.articles.length > 0);
    for (const article of holdings.articles) checkReadBack([describeArticle(article, holdings)], format);
  });
}

function checkReadBack(items: readonly CitableItem[], format: (typeof REFERENCE_FORMATS)[number]): void {
  assert.deepEqual(readBack(printReferences(items, format), format), items.map(describeExpected));
}
