import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, countDays, findBounds, findWeekdayBefore, formatDay, weekdayOf } from '../../src/text/edtf.ts';
import { findZoneOffset, formatOffset } from '../../src/text/zone-offset.ts';

test('the bounds of days, months, years and intervals are their first and last day', () => {
  assert.deepEqual(findBounds('2025-06-17~'), { first: '2025-06-17', last: '2025-06-17' });
  assert.deepEqual(findBounds('2024-02'), { first: '2024-02-01', last: '2024-02-29' });
  assert.deepEqual(findBounds('1986'), { first: '1986-01-01', last: '1986-12-31' });
  assert.deepEqual(findBounds('2025-10-21/..'), { first: '2025-10-21', last: undefined });
  assert.deepEqual(findBounds('2025-06-15/2025-06'), { first: '2025-06-15', last: '2025-06-30' });
  assert.equal(findBounds('last week'), undefined);
  assert.equal(findBounds('2025-13'), undefined);
});

test('the calendar knows leap years and refuses days that are none', () => {
  assert.equal(formatDay(2024, 2, 29), '2024-02-29');
  assert.equal(formatDay(2023, 2, 29), undefined);
  assert.equal(formatDay(2000, 2, 29), '2000-02-29');
  assert.equal(formatDay(1900, 2, 29), undefined);
});

test('days are added and counted over months, years and clock changes', () => {
  assert.equal(addDays('2024-02-28', 2), '2024-03-01');
  assert.equal(addDays('2026-01-01', -1), '2025-12-31');
  assert.equal(countDays('2025-03-29', '2025-03-31'), 2);
  assert.equal(countDays('2026-01-14', '2026-01-01'), -13);
});

test('weekdays are those of the calendar, in every zone', () => {
  assert.equal(weekdayOf('2026-11-21'), 6);
  assert.equal(weekdayOf('2016-05-26'), 4);
  assert.equal(findWeekdayBefore('2026-05-20', 2), '2026-05-19');
  assert.equal(findWeekdayBefore('2026-05-19', 2), '2026-05-19');
});

test('offsets follow the clocks of a place through the year', () => {
  assert.equal(formatOffset(findZoneOffset('2025-06-17T10:30', 'Europe/London')), '+01:00');
  assert.equal(formatOffset(findZoneOffset('2025-12-17T10:30', 'Europe/London')), '+00:00');
  assert.equal(formatOffset(findZoneOffset('2025-12-17T10:30', 'America/New_York')), '-05:00');
  assert.equal(formatOffset(findZoneOffset('2025-12-17T10:30', 'Asia/Kolkata')), '+05:30');
});
