import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { printRecord } from '../../src/ingest/print-record.ts';
import { articleIdSchema, sha256Schema } from '../../src/schema/values.ts';

const sha256 = sha256Schema.parse('a'.repeat(64));
const received = '2026-11-21';
const entry = (id: string, from: number, to: number) => ({
  id: articleIdSchema.parse(id),
  lines: [from, to] as [number, number],
});

function add(text: string, articles: ReturnType<typeof entry>[]): string {
  return printRecord({ text, record: parse(text) ?? {} }, { received, sha256, articles });
}

test('a first record says when the source came, its digest, and its ledger', () => {
  assert.equal(
    printRecord(undefined, { received, sha256, articles: [entry('one', 1, 9)] }),
    `received: "2026-11-21"\nsha256: "${sha256}"\narticles:\n  - { id: "one", lines: [1, 9] }\n`,
  );
});

const PEOPLES = `# from the desk
accession:   A-1   # why
corrections:
    one:
        # the day
        - set: {published: "2026-01-01"}
          by: 'Ann'
          on: "2026-02"
          why: >-
            goes on
            and on
`;

test('what people wrote stays as it is, character for character, with what is missing below it', () => {
  const printed = add(PEOPLES, [entry('one', 1, 9)]);
  assert.ok(printed.startsWith(PEOPLES));
  assert.deepEqual(parse(printed), { ...parse(PEOPLES), received, sha256, articles: [{ id: 'one', lines: [1, 9] }] });
});

test('a ledger keeps its comments while its lines change and it grows', () => {
  const ledger = `articles: # ledger\n  - { id: one, lines: [1, 9] } # the first\n`;
  const printed = add(`${ledger}${PEOPLES}`, [entry('one', 1, 12), entry('two', 13, 20)]);
  assert.match(printed, /# ledger[\s\S]*# the first/);
  assert.deepEqual(parse(printed).articles, [
    { id: 'one', lines: [1, 12] },
    { id: 'two', lines: [13, 20] },
  ]);
  assert.ok(printed.includes(PEOPLES));
});

test('a record with nothing to add is not changed by a character', () => {
  const full = add(PEOPLES, [entry('one', 1, 9)]);
  assert.equal(add(full, [entry('one', 1, 9)]), full);
});

test('a record of comments alone, one in braces, and one without a last line end are completed', () => {
  for (const text of ['# nothing yet\n', '{ accession: "A-1" }\n', 'accession: A-1', '']) {
    const { articles } = parse(add(text, [entry('one', 1, 9)]));
    assert.deepEqual(articles, [{ id: 'one', lines: [1, 9] }]);
  }
});
