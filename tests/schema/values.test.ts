import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edtfSchema, partialDateSchema, stampSchema } from '../../src/schema/values.ts';

test('a day, an interval or a stamp must be one that the calendar and the clock have', () => {
  const accepts = [
    [partialDateSchema, ['2024-02-29', '2026-12', '1986']],
    [edtfSchema, ['2025-06-17~', '2025-10-21/..', '2025-06-15/2025-06-17']],
    [stampSchema, ['2023-11-17', '2023-11-17T00:00', '2023-11-17T23:59:59+14:00']],
  ] as const;
  const refuses = [
    [partialDateSchema, ['2023-02-29', '2026-13', '2026-00', '2026-04-31']],
    [edtfSchema, ['2025-06-31', '2025-06-15/2025-02-30', '2025-00-10/..']],
    [stampSchema, ['2023-02-30T10:00', '2023-11-17T24:00', '2023-11-17T10:60', '2023-11-17T10:00+25:00']],
  ] as const;
  for (const [schema, texts] of accepts) for (const text of texts) assert.ok(schema.safeParse(text).success, text);
  for (const [schema, texts] of refuses) for (const text of texts) assert.ok(!schema.safeParse(text).success, text);
});
