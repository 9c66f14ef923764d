import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hideRecord } from '../../src/search/format.ts';
import type { Lookup } from '../../src/search/open-index.ts';
import { planQuery } from '../../src/search/plan-query.ts';
import { runPlan } from '../../src/search/run-plan.ts';
import { makeArchive } from './make-archive.ts';

const { archive, book } = makeArchive();

/** What the index of the small archive holds, by words. */
const HELD: Record<string, number[]> = {
  oil: [0, 1],
  gas: [1],
  rice: [2],
  'joint statement': [0, 2],
  [hideRecord('person', 0)]: [0, 3],
};
const lookup: Lookup = async (words) => new Map((HELD[words.join(' ')] ?? []).map((row) => [row, [200]]));
const find = async (text: string) => (await runPlan(planQuery(text, archive, book, []), archive.size, lookup)).rows;

test('clauses must all hold, choices one of theirs, and what is taken out must not', async () => {
  assert.deepEqual(await find('oil gas'), [1]);
  assert.deepEqual(await find('gas OR rice'), [1, 2]);
  assert.deepEqual(await find('oil -gas'), [0]);
  assert.deepEqual(await find('"joint statement" -oil'), [2]);
  assert.deepEqual(await find('oil "Lee Jae-myung"'), [0]);
  assert.deepEqual(await find('oil zebra'), []);
});

test('fields narrow words, and alone or with a minus begin with everything', async () => {
  assert.deepEqual(await find('oil year:2026'), [0]);
  assert.deepEqual(await find('person:lee-jae-myung'), [0, 1, 3]);
  assert.deepEqual(await find('-oil type:article'), []);
  assert.deepEqual(await find('-oil'), [2, 3, 4, 5]);
});
