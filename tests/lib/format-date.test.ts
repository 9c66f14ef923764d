import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSortDay } from '../../src/lib/find-sort-day.ts';
import { formatDate, formatSpan, formatStamp } from '../../src/lib/format-date.ts';

const DATES = {
  '2025-06-17': '17 June 2025',
  '2025-06-17~': 'about 17 June 2025',
  '2025-06?': 'perhaps June 2025',
  '2025%': 'perhaps about 2025',
  '2026-05': 'May 2026',
  '1986': '1986',
  '2025-06-15/2025-06-17': '15–17 June 2025',
  '2025-05-30/2025-06-02': '30 May – 2 June 2025',
  '2025-12-30/2026-01-02': '30 December 2025 – 2 January 2026',
  '2025-06-17/2025-06-17': '17 June 2025',
  '2025-04/2025-06': 'April – June 2025',
  '2025-06-15~/2025-06-17': 'about 15 June 2025 – 17 June 2025',
  '2025-10-21/..': 'from 21 October 2025',
  '../2025-10-21': 'until 21 October 2025',
};

for (const [edtf, words] of Object.entries(DATES)) {
  test(`"${edtf}" reads "${words}"`, () => assert.equal(formatDate(edtf), words));
}

test('a span without an end reads "since"', () => {
  assert.equal(formatSpan('2025-06-04', undefined), 'since 4 June 2025');
});

test('a stamp reads as stated, whatever the zone of the machine', () => {
  assert.equal(formatStamp('2023-11-17T09:10+09:00'), '17 November 2023, 09:10 (UTC+09:00)');
  assert.equal(formatStamp('2023-11-17T09:10Z'), '17 November 2023, 09:10 (UTC)');
  assert.equal(formatStamp('2023-11-17T09:10'), '17 November 2023, 09:10');
  assert.equal(formatStamp('2023-11-17'), '17 November 2023');
});

test('a date sorts by its first known day', () => {
  assert.equal(findSortDay('2025-06-17~'), '2025-06-17');
  assert.equal(findSortDay('2025-10-21/..'), '2025-10-21');
  assert.equal(findSortDay('../2025-10-21'), '2025-10-21');
  assert.equal(findSortDay('2026-05'), '2026-05');
  assert.equal(findSortDay(undefined), undefined);
});
