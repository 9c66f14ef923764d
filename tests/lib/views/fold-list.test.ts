import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldList } from '../../../src/lib/views/fold-list.ts';
import { markTimes } from '../../../src/lib/views/mark-times.ts';

const numbers = (length: number) => Array.from({ length }, (_, place) => place);

test('what is beyond the length shown opens on demand, but never only a few', () => {
  assert.deepEqual(
    [0, 5, 8, 9].map((length) => foldList(numbers(length), 5).map((part) => part.length)),
    [[], [5], [8], [5, 4]],
  );
  assert.deepEqual(foldList(numbers(9), 5).flat(), numbers(9));
});

test('a few years have their quarters marked, many have years alone', () => {
  assert.deepEqual(
    markTimes({ from: 2025, to: 2027 }).map(({ label }) => label),
    ['2025', 'Apr', 'Jul', 'Oct', '2026', 'Apr', 'Jul', 'Oct'],
  );
  assert.ok(markTimes({ from: 1975, to: 2027 }).every(({ label }) => /^\d{4}$/.test(label)));
});
