import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterRows, openFacets, sortByDay } from '../../src/search/filters.ts';
import { makeArchive } from './make-archive.ts';

const { archive } = makeArchive();
const reader = openFacets(archive);
const all = [0, 1, 2, 3, 4, 5];

test('several values of one facet are a choice, different facets must all hold', () => {
  const { rows } = filterRows(all, { person: ['lee-hsien-loong', 'sanae-takaichi'] }, archive, reader);
  assert.deepEqual(rows, [0, 4, 5]);
  assert.deepEqual(filterRows(all, { person: ['sanae-takaichi'], type: ['article'] }, archive, reader).rows, [0]);
});

test('a facet counts what each of its values would give, the others what is left', () => {
  const { counts } = filterRows(all, { person: ['sanae-takaichi'] }, archive, reader);
  assert.equal(counts.facets.person.get('lee-jae-myung'), 3);
  assert.deepEqual(
    [...counts.facets.type],
    [
      ['article', 1],
      ['person', 1],
    ],
  );
  assert.deepEqual([...counts.years], [['2026', 1]]);
});

test('the years count without their own choice, and what has no day is in no year', () => {
  const { rows, counts } = filterRows(all, { year: ['2025'] }, archive, reader);
  assert.deepEqual(rows, [1, 2]);
  assert.deepEqual(
    new Map(counts.years),
    new Map([
      ['2026', 1],
      ['2025', 2],
    ]),
  );
});

test('a summit and what reports on it are in its series', () => {
  assert.deepEqual(filterRows(all, { series: ['g7'] }, archive, reader).rows, [1, 2]);
});

test('rows are ordered by day, those without one last either way', () => {
  assert.deepEqual(sortByDay(all, archive, 'newest'), [0, 2, 1, 3, 4, 5]);
  assert.deepEqual(sortByDay(all, archive, 'oldest'), [1, 2, 0, 3, 4, 5]);
});
