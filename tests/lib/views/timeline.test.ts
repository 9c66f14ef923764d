import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupSeries, layDecade } from '../../../src/lib/views/lay-decade.ts';
import { findYears, layTicks, markYears } from '../../../src/lib/views/lay-lanes.ts';
import { listDecades } from '../../../src/lib/views/list-decades.ts';
import { holdingsOf, summit } from '../met-holdings.ts';

const summits = [
  summit('old', '1985-11-19', ['RU', 'US'], []),
  summit('pair-1', '2005-01-01', ['JP', 'KR'], []),
  summit('pair-2', '2006-01-01', ['JP', 'KR'], []),
  summit('hall', '2007-06-01', ['JP', 'US'], [], { kind: 'multilateral', series: 'g7' }),
  summit('lone', '2008-06-01', ['JP', 'US'], [], { kind: 'multilateral', series: undefined }),
  summit('planned', '2009-06-01', ['JP', 'KR'], [], { status: 'planned' }),
  summit('cancelled', '2009-07-01', ['JP', 'KR'], [], { status: 'cancelled' }),
];
const holdings = holdingsOf(summits, [], ['pair-1']);
holdings.articlesOf.year = new Map([
  ['2005', [{ sortDay: '2005-01-02' }, { sortDay: '2005-01-03' }, { sortDay: '2005' }]],
]) as never;
const decades = listDecades(holdings);
const last = decades.at(-1);
assert.ok(last);

test('decades run from the first to the last without a gap, each with its ten years', () => {
  assert.deepEqual(
    decades.map(({ id, summits: all, held, articles }) => [id, all.length, held, articles]),
    [
      ['1980s', 1, 0, 0],
      ['1990s', 0, 0, 0],
      ['2000s', 5, 1, 3],
    ],
  );
  assert.ok(decades.every(({ years }) => years.length === 10));
  assert.deepEqual(listDecades(holdingsOf([], [])), []);
});

test('a year before 1000 is written with four digits, as addresses write it', () => {
  const [decade] = listDecades(holdingsOf([summit('rome', '0005-06-01', ['IT', 'FR'], [])], []));
  assert.equal(decade?.id, '0000s');
  assert.equal(decade.years[5]?.year, '0005');
});

test('lanes are the articles by month, then conferences, then pairs, then what stands alone', () => {
  const lanes = layDecade(last, holdings);
  assert.deepEqual(
    lanes.map(({ name }) => name),
    ['Articles', 'G7', 'Japan – South Korea', 'Not of a series'],
  );
  assert.deepEqual(
    lanes[0]?.ticks.map(({ name }) => name),
    ['January 2005: 2 articles', '2005: 1 article'],
  );
});

test('a planned summit is marked as such, and one with articles lies above the others', () => {
  const ticks = layTicks(summits.slice(1, 6), { from: 2000, to: 2010 }, holdings);
  assert.deepEqual(
    ticks.map(({ state }) => state),
    ['known', 'known', 'known', 'planned', 'held'],
  );
  assert.ok(ticks.every(({ x }) => x >= 0 && x <= 100));
});

test('years are marked no closer than they can be read', () => {
  assert.deepEqual(findYears(summits.slice(0, 2)), { from: 1985, to: 2006 });
  assert.deepEqual(
    markYears({ from: 1985, to: 2006 }).map(({ label }) => label),
    ['1986', '1988', '1990', '1992', '1994', '1996', '1998', '2000', '2002', '2004'],
  );
  assert.equal(markYears({ from: 1961, to: 2027 }).length, 6);
  assert.equal(markYears({ from: 2000, to: 2010 }).length, 10);
});

test('summits of one series stand together', () => {
  assert.deepEqual(
    groupSeries(summits).map(({ id, summits: members }) => [id, members.length]),
    [
      ['g7', 1],
      ['jp-kr', 4],
      ['ru-us', 1],
      ['', 1],
    ],
  );
});
