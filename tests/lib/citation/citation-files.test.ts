import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printReferences } from '../../../src/lib/citation/print-references.ts';
import { printStyles } from './print-styles.ts';
import { CITATION_CASES, readCitationCases, readExpected } from './read-citation-cases.ts';

test('there are the awkward articles that the formats are held to', () => {
  assert.ok(CITATION_CASES.length >= 15);
});

test('every case is cited in every style and format as its folder says', async (context) => {
  const items = await readCitationCases(context);
  for (const name of CITATION_CASES) {
    const item = items.get(name);
    assert.ok(item, name);
    assert.equal(printStyles(item), readExpected(name, 'txt'), name);
    for (const format of ['ris', 'bib', 'csl.json'] as const)
      assert.equal(printReferences([item], format), readExpected(name, format), name);
  }
});

test('no citation carries words of the text', async (context) => {
  for (const item of (await readCitationCases(context)).values()) {
    assert.doesNotMatch(JSON.stringify(item), /WORDS OF THE TEXT/);
  }
});
