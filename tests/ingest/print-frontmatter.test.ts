import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { JSON_SCHEMA, load } from 'js-yaml';
import { parse } from 'yaml';
import { printFrontmatter } from '../../src/ingest/print-frontmatter.ts';

test('every string is double-quoted, objects stand on one line, and absent keys are left out', () => {
  const printed = printFrontmatter({
    title: 'He said: "no" – #1',
    dek: undefined,
    outlet: { id: undefined, asPrinted: 'Herald' },
    summits: [{ id: 'a', basis: 'name' }],
    countries: ['KR', 'JP'],
    source: { lines: [3, 21] },
    complete: false,
  });
  assert.equal(
    printed,
    [
      'title: "He said: \\"no\\" – #1"',
      'outlet: { asPrinted: "Herald" }',
      'summits:',
      '  - { id: "a", basis: "name" }',
      'countries: ["KR", "JP"]',
      'source: { lines: [3, 21] }',
      'complete: false\n',
    ].join('\n'),
  );
});

test('both YAML readers give back any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '2026-11-21',
      'no',
      '---',
      '\u2028',
      '\u0085',
      '\ufeff',
      '\u007f',
      '\\',
      '"',
      '{a: b}',
      '\n---\n',
      '\ud800',
      '!!js',
    ),
  );
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1 }), (one, several) => {
      const value = { one, several, inner: [{ one }], map: { one, several } };
      const printed = printFrontmatter(value);
      assert.deepEqual(load(printed, { schema: JSON_SCHEMA }), value);
      assert.deepEqual(parse(printed), value);
    }),
    { numRuns: 300 },
  );
});
