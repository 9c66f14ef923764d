import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Holdings, Series, Summit } from '../../../src/lib/model.ts';
import { nameSeries } from '../../../src/lib/views/name-series.ts';
import { placeOnAxis } from '../../../src/lib/views/place-on-axis.ts';
import { layTimeBand } from '../../../src/lib/views/time-band.ts';

function summit(id: string, series: string | undefined, kind: Summit['kind'], start: string, name = id): Summit {
  return { id, series, kind, start, end: start, name } as unknown as Summit;
}

const summits = [
  summit('g7-1', 'g7', 'multilateral', '2000-01-01', '1st G7 summit'),
  summit('g7-2', 'g7', 'multilateral', '2010-01-01', '2nd G7 summit'),
  summit('ab-1', 'jp-kr', 'bilateral', '2005-07', 'Japan–South Korea summit'),
  summit('lone', undefined, 'multilateral', '2003', 'A conference'),
];

const holdings = {
  authorities: {
    summits: new Map(summits.map((one) => [one.id, one])),
    countries: new Map([
      ['JP', { name: 'Japan' }],
      ['KR', { name: 'South Korea' }],
      ['XX-EU', { name: 'European Union' }],
    ]),
  },
  articlesOf: { summit: new Map([['g7-1', [{}]]]) },
  summitsOf: {
    series: new Map([
      ['g7', { id: 'g7', summits: summits.slice(0, 2) }],
      ['jp-kr', { id: 'jp-kr', summits: summits.slice(2, 3) }],
    ]),
  },
} as unknown as Holdings;

const nameOf = (id: string, ...names: string[]) =>
  nameSeries({ id, summits: names.map((name) => ({ name })) } as unknown as Series, holdings);

test('every summit has exactly one tick, inside the band', () => {
  const ticks = layTimeBand(holdings)?.lanes.flatMap((lane) => lane.ticks) ?? [];
  assert.equal(ticks.length, summits.length);
  assert.equal(new Set(ticks.map((tick) => tick.href)).size, summits.length);
  assert.ok(ticks.every((tick) => tick.x >= 0 && tick.x <= 100));
});

test('a planned summit has a tick that says so', () => {
  const planned = {
    ...summit('later', undefined, 'multilateral', '2026-12-14', 'A later summit'),
    status: 'planned',
  } as const;
  const { authorities, articlesOf, summitsOf } = holdings;
  const band = layTimeBand({
    articlesOf,
    summitsOf,
    authorities: { ...authorities, summits: new Map([...authorities.summits, [planned.id, planned]]) },
  } as unknown as Holdings);
  const ticks = band?.lanes.flatMap((lane) => lane.ticks).filter((tick) => tick.planned) ?? [];
  assert.deepEqual(
    ticks.map((tick) => tick.name),
    ['A later summit, 14 December 2026, planned'],
  );
});

test('ticks with articles come last in their lane, so that nothing covers them', () => {
  const [lane] = layTimeBand(holdings)?.lanes ?? [];
  assert.deepEqual(
    lane?.ticks.map((tick) => tick.articles),
    [0, 1],
  );
  assert.equal(lane?.held, 1);
});

test('an archive without summits has no band', () => {
  assert.equal(layTimeBand({ ...holdings, authorities: { ...holdings.authorities, summits: new Map() } }), undefined);
});

test('a series is named by its countries, else as its meetings print it', () => {
  assert.equal(nameOf('jp-kr'), 'Japan – South Korea');
  assert.equal(nameOf('jp-xx-eu'), 'Japan – European Union');
  assert.equal(nameOf('g7', '51st G7 summit'), 'G7');
  assert.equal(nameOf('us-africa', 'US–Africa Leaders Summit (2014)'), 'US–Africa');
  assert.equal(nameOf('asean-plus-3', '21st ASEAN Plus Three summit'), 'ASEAN Plus Three');
  assert.equal(nameOf('eas', '11th East Asia Summit'), 'East Asia Summit');
  assert.equal(nameOf('xyz', 'A meeting'), 'XYZ');
});

test('a date stands on the axis as exactly as it is known', () => {
  assert.ok(placeOnAxis('2025-01-01') < placeOnAxis('2025-01-02'));
  assert.equal(Math.floor(placeOnAxis('2025-12-31')), 2025);
  assert.equal(placeOnAxis('2025'), 2025.5);
});
