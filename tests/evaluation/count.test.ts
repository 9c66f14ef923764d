import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSame, scoreCounts } from '../../src/evaluation/count.ts';

test('a value found twice but expected once is right once', () => {
  assert.deepEqual(countSame(['a', 'b'], ['a', 'a']), { expected: 2, found: 2, right: 1 });
});

test('the order of values does not matter', () => {
  assert.equal(countSame(['a', 'b'], ['b', 'a']).right, 2);
});

test('precision counts what was found too much, recall what is missing', () => {
  const score = scoreCounts('x', [
    { expected: 4, found: 2, right: 1 },
    { expected: 0, found: 2, right: 1 },
  ]);
  assert.equal(score.precision, 0.5);
  assert.equal(score.recall, 0.5);
  assert.equal(score.f1, 0.5);
});

test('nothing expected and nothing found is no fault', () => {
  assert.equal(scoreCounts('x', []).f1, 1);
});

test('something found where nothing was expected has precision 0', () => {
  assert.equal(scoreCounts('x', [{ expected: 0, found: 1, right: 0 }]).precision, 0);
});
