import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../src/lib/model.ts';
import { findCoverageEnd } from '../../../src/lib/views/find-coverage-end.ts';

const dated = (...dates: (string | undefined)[]) => dates.map((date) => ({ frontmatter: { date } }) as Article);

test('coverage ends on the day of the newest article, the last day of an interval', () => {
  assert.equal(findCoverageEnd(dated('2026-06-17', '2025-01-01')), '2026-06-17');
  assert.equal(findCoverageEnd(dated('2026-05-14/2026-05-15', '2025-01-01')), '2026-05-15');
});

test('coverage of an interval without end is known for its first day', () => {
  assert.equal(findCoverageEnd(dated('2025-10-21/..')), '2025-10-21');
});

test('a list without dates has no end', () => {
  assert.equal(findCoverageEnd(dated(undefined)), undefined);
  assert.equal(findCoverageEnd([]), undefined);
});
