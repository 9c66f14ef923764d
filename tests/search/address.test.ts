import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ORDERS, printSearchState, readSearchState, type SearchState } from '../../src/search/address.ts';

const read = (address: string) => readSearchState(new URLSearchParams(address));

test('an address holds query, choices, order and page, and what is as usual is left out', () => {
  const state = read(
    '?q=oil+%22nuclear+war%22&person=lee-jae-myung&person=xi-jinping&year=2018..2020&sort=newest&page=2',
  );
  assert.deepEqual(state, {
    query: 'oil "nuclear war"',
    filters: { person: ['lee-jae-myung', 'xi-jinping'], year: ['2018..2020'] },
    literal: [],
    order: 'newest',
    page: 2,
  });
  assert.equal(printSearchState(read('?q=oil&sort=relevance&page=1')), '?q=oil');
});

test('odd values are taken as the usual ones', () => {
  const state = read('?sort=upwards&page=-3&person=&evil=1');
  assert.deepEqual([state.order, state.page, state.filters], ['relevance', 1, {}]);
});

test('what is printed is read back', () => {
  const state = fc.record<SearchState>({
    query: fc.string().map((text) => text.trim()),
    filters: fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }).map((person) => ({ person })),
    literal: fc.array(fc.string()),
    order: fc.constantFrom(...ORDERS),
    page: fc.integer({ min: 1, max: 99 }),
  });
  fc.assert(fc.property(state, (each) => assert.deepEqual(read(printSearchState(each)), { ...each })));
});
