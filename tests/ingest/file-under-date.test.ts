import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '../../src/ingest/apply-corrections.ts';
import { fileUnderDate } from '../../src/ingest/file-under-date.ts';
import { edtfSchema, stampSchema } from '../../src/schema/values.ts';

const full: Draft = {
  published: stampSchema.parse('2023-11-17T09:10+09:00'),
  updated: stampSchema.parse('2023-11-18'),
  event: edtfSchema.parse('2023-11-16'),
};
const inferred = edtfSchema.parse('2023-11-01/..');

function filed(draft: Draft, byEvent = false): [unknown, unknown] {
  const { date, dateBasis } = fileUnderDate(draft, inferred, byEvent);
  return [date, dateBasis];
}

test('the published day comes first, then the updated one, the event, and what could be inferred', () => {
  assert.deepEqual(filed(full), ['2023-11-17', 'published']);
  assert.deepEqual(filed({ ...full, published: undefined }), ['2023-11-18', 'updated']);
  assert.deepEqual(filed({ event: full.event }), ['2023-11-16', 'event']);
  assert.deepEqual(filed({}), ['2023-11-01/..', 'inferred']);
});

test('an outlet that dates by event comes under the event, else under the day of the dateline, else under the published day', () => {
  const dateline = { asPrinted: 'OSLO, Nov. 14, 2023', date: edtfSchema.parse('2023-11-14') };
  assert.deepEqual(filed({ ...full, dateline }, true), ['2023-11-16', 'event']);
  assert.deepEqual(filed({ ...full, dateline, event: undefined }, true), ['2023-11-14', 'inferred']);
  assert.deepEqual(filed({ ...full, dateline, event: undefined }), ['2023-11-17', 'published']);
  assert.deepEqual(filed(full, true), ['2023-11-16', 'event']);
  assert.deepEqual(filed({ ...full, event: undefined }, true), ['2023-11-17', 'published']);
});

test('the day of a stamp is that of the outlet’s own clock', () => {
  assert.deepEqual(filed({ published: stampSchema.parse('2023-11-17T23:50-08:00') }), ['2023-11-17', 'published']);
});

test('without any date the basis is unknown', () => {
  const { date, dateBasis } = fileUnderDate({}, undefined, false);
  assert.deepEqual([date, dateBasis], [undefined, 'unknown']);
});

test('a date or a basis that people gave stays', () => {
  assert.deepEqual(filed({ ...full, date: edtfSchema.parse('2023-11-16') }), ['2023-11-16', 'event']);
  assert.deepEqual(filed({ ...full, date: edtfSchema.parse('2023') }), ['2023', 'inferred']);
  assert.deepEqual(filed({ ...full, dateBasis: 'event' }), ['2023-11-16', 'event']);
});
