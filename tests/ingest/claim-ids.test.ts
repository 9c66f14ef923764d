import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimIds } from '../../src/ingest/claim-ids.ts';
import { articleIdSchema } from '../../src/schema/values.ts';

const entry = (id: string, from: number, to: number) => ({
  id: articleIdSchema.parse(id),
  lines: [from, to] as [number, number],
});

test('an article keeps the ledger id whose lines overlap its own most', () => {
  const ledger = [entry('first', 1, 10), entry('second', 11, 30)];
  const claims = claimIds(
    [
      [2, 9],
      [8, 30],
    ],
    ledger,
  );
  assert.deepEqual(claims, { ids: ['first', 'second'], unclaimed: [] });
});

test('the larger overlap chooses first, whatever the order of the articles', () => {
  const claims = claimIds(
    [
      [1, 4],
      [3, 20],
    ],
    [entry('only', 1, 20)],
  );
  assert.deepEqual(claims, { ids: [undefined, 'only'], unclaimed: [] });
});

test('an id that no article overlaps is told', () => {
  assert.deepEqual(claimIds([[1, 5]], [entry('kept', 1, 5), entry('gone', 6, 9)]), {
    ids: ['kept'],
    unclaimed: ['gone'],
  });
});
