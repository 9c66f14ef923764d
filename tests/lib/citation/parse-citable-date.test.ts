import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCitableDate } from '../../../src/lib/citation/parse-citable-date.ts';

test('a day, a month and a year are as exact as they are known', () => {
  assert.deepEqual(parseCitableDate('2025-06-17').first, { year: 2025, month: 6, day: 17 });
  assert.deepEqual(parseCitableDate('2026-05').last, { year: 2026, month: 5 });
  assert.deepEqual(parseCitableDate('1986'), { edtf: '1986', first: { year: 1986 }, last: { year: 1986 } });
});

test('a day that no outlet stated is marked in its EDTF, and one that has a mark keeps it', () => {
  assert.equal(parseCitableDate('2025-06-17', 'event').edtf, '2025-06-17~');
  assert.equal(parseCitableDate('2025-06-17', 'inferred').edtf, '2025-06-17?');
  assert.equal(parseCitableDate('2025-06-17%', 'event').doubt, 'perhaps about');
  assert.equal(parseCitableDate('2025-06-15/2025-06-17', 'event').edtf, '2025-06-15~/2025-06-17~');
});

test('an open end has no day', () => {
  const { first, last, edtf } = parseCitableDate('2025-10-21/..', 'inferred');
  assert.deepEqual([first, last, edtf], [{ year: 2025, month: 10, day: 21 }, undefined, '2025-10-21?/..']);
  assert.equal(parseCitableDate('../2025-10-21').first, undefined);
});
