import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainDate } from '../../../src/lib/citation/explain-date.ts';
import { parseCitableDate } from '../../../src/lib/citation/parse-citable-date.ts';

test('a day that the outlet stated, and no date at all, need no explanation', () => {
  assert.equal(explainDate(parseCitableDate('2025-06-17')), undefined);
  assert.equal(explainDate(undefined), undefined);
});

test('what a date rests on, its doubt and its ends are said in words', () => {
  assert.equal(explainDate(parseCitableDate('2025-06-17', 'event')), 'The date is inferred from the event reported');
  assert.equal(explainDate(parseCitableDate('2025-06-17~')), 'The date is approximate');
  assert.equal(
    explainDate(parseCitableDate('2025-06-15/2025-06-17')),
    'The date is not one day: 2025-06-15 to 2025-06-17',
  );
  assert.equal(
    explainDate(parseCitableDate('2025-10-21/..', 'inferred')),
    'The date is inferred by the archive: not before 2025-10-21',
  );
  assert.equal(explainDate(parseCitableDate('../2025-10')), 'The date is not one day: not after 2025-10');
});
