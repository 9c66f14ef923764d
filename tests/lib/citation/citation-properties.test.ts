import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { listCitations } from '../../../src/lib/citation/list-citations.ts';
import type { CitableItem } from '../../../src/lib/citation/model.ts';
import { printReferences } from '../../../src/lib/citation/print-references.ts';
import { printText } from '../../../src/lib/citation/print-text.ts';
import { readBack } from './read-back.ts';

/** Words with every sign that some format reads as its own. */
const words = fc
  .array(
    fc.constantFrom(
      'a',
      'Lee',
      '회담',
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '\\',
      '{',
      '}',
      '%',
      '&',
      '$',
      '#',
      '_',
      '~',
      '^',
      '|',
      '[',
      ']',
      '<',
      '>',
      '--',
      'TY  - ',
      '@',
      ' ',
      '\n',
      '\u0085',
      '\u2028',
      '?',
      '!',
      '.',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

function makeItem(title: string): CitableItem {
  const url = 'https://archive.example/articles/a/';
  return {
    id: 'a',
    title,
    titleBasis: 'printed',
    authors: [{ literal: title }],
    outlet: title,
    isPeriodical: true,
    language: 'en',
    url,
    archive: title,
  };
}

test('whatever a title holds, a file of two references is two references, and its addresses stay', () => {
  fc.assert(
    fc.property(
      words.filter((text) => /\w/.test(text)),
      (title) => {
        for (const format of ['ris', 'csl.json'] as const) {
          const read = readBack(printReferences([makeItem(title), makeItem('b')], format), format);
          assert.deepEqual(
            read.map(({ url }) => url),
            [makeItem('').url, makeItem('').url],
          );
          assert.equal(read[1]?.title, 'b');
        }
      },
    ),
  );
});

test('a BibTeX entry keeps its braces in pairs, so that no title ends it', () => {
  fc.assert(
    fc.property(words, (title) => {
      let depth = 0;
      for (const sign of printReferences([makeItem(title)], 'bib')) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        assert.ok(depth >= 0);
      }
      assert.equal(depth, 0);
    }),
  );
});

test('every style keeps the words of a title, whatever it does to quotation marks', () => {
  const bare = (text: string) => text.replace(/["“”'‘’]/g, '');
  fc.assert(
    fc.property(
      words.filter((text) => /\w/.test(text)),
      (title) => {
        for (const { id, forms } of listCitations(makeItem(title))) {
          if (id === 'wikipedia') continue;
          for (const { citation } of forms) assert.ok(bare(printText(citation)).includes(bare(title)), id);
        }
      },
    ),
  );
});
