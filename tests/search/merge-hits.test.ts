import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeHits } from '../../src/search/merge-hits.ts';
import type { PagefindHit, PagefindPage } from '../../src/search/pagefind.ts';

test('what several indexes found comes in one order, a few at a time', async () => {
  const found = mergeHits([[makeHit('a', 9), makeHit('b', 3)], [makeHit('c', 5)], []], 'relevance');
  assert.equal(found.count, 3);
  assert.deepEqual(await readUrls(found, 2), ['a', 'c']);
  assert.deepEqual(await readUrls(found, 2), ['b']);
  assert.deepEqual(await readUrls(found, 2), []);
});

test('by day, the newest or the oldest of all indexes comes first', async () => {
  const newest = [[makeHit('a', 1, '2025-01-02'), makeHit('b', 9, '2023-01-02')], [makeHit('c', 2, '2024-01-02')]];
  assert.deepEqual(await readUrls(mergeHits(newest, 'newest'), 9), ['a', 'c', 'b']);
  const oldest = newest.map((list) => list.toReversed());
  assert.deepEqual(await readUrls(mergeHits(oldest, 'oldest'), 9), ['b', 'c', 'a']);
});

function makeHit(url: string, score: number, day = ''): PagefindHit {
  const page: PagefindPage = { url, excerpt: '', meta: { day }, sub_results: [] };
  return { id: url, score, data: async () => page };
}

async function readUrls(found: { readNext(count: number): Promise<PagefindPage[]> }, count: number): Promise<string[]> {
  return (await found.readNext(count)).map(({ url }) => url);
}
