import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Holdings, Series, Summit } from '../../../src/lib/model.ts';
import { describeCoverage } from '../../../src/lib/views/describe-coverage.ts';
import { findNearestCovered } from '../../../src/lib/views/find-nearest-covered.ts';
import { findPair } from '../../../src/lib/views/find-pair.ts';
import { listKindredSeries } from '../../../src/lib/views/list-kindred-series.ts';
import { listLackingYears } from '../../../src/lib/views/list-lacking-years.ts';
import { countMonths, formatMonths, listSeriesRows } from '../../../src/lib/views/list-series-rows.ts';
import { namePlace } from '../../../src/lib/views/name-place.ts';

function makeSeries(id: string, starts: string[], countries = ['JP', 'KR'], kind = 'bilateral'): Series {
  const summits = starts.map((start) => {
    const [day, status] = start.split(' ');
    return { id: day, start: day, end: day, kind, countries, ...(status && { status }) } as unknown as Summit;
  });
  return { id, summits };
}

function hold(covered: string[], series: Series[] = []): Holdings {
  return {
    articlesOf: { summit: new Map(covered.map((id) => [id, [{}]])) },
    summitsOf: { series: new Map(series.map((one) => [one.id, one])) },
  } as unknown as Holdings;
}

const gapsOf = (starts: string[]) =>
  listSeriesRows(makeSeries('s', starts), hold([])).flatMap(({ summit, gap }) => (gap ? [[summit.start, gap]] : []));

test('the meetings of a series are listed newest first, each with how long there was none before it where that is long', () => {
  assert.deepEqual(gapsOf(['2010-05-01', '2011-06-01', '2012-05-01', '2015-11-02', '2016-10-01']), [
    ['2015-11-02', '3 years'],
  ]);
});

test('a series that always meets rarely has no gaps, and a month is none in a busy one', () => {
  assert.deepEqual(gapsOf(['2000-01-01', '2004-01-01', '2008-01-01']), []);
  assert.deepEqual(gapsOf(['2025-01-01', '2025-02-01', '2025-03-01', '2025-09-01']), []);
});

test('a meeting that was not held ends no gap', () => {
  assert.deepEqual(gapsOf(['2010-01-01', '2011-01-01', '2012-01-01', '2014-01-01 cancelled', '2017-01-01']), [
    ['2017-01-01', '5 years'],
  ]);
});

test('months are counted whole and said as people say them', () => {
  assert.equal(countMonths('2019-12-24', '2021-06-12'), 17);
  assert.equal(countMonths('2020', '2021-01'), 12);
  assert.equal(formatMonths(20), '1 year and 8 months');
  assert.equal(formatMonths(24), '2 years');
  assert.equal(formatMonths(41), '3 years');
});

test('the years that lack articles are those none of whose meetings has one, as runs', () => {
  const { summits } = makeSeries('s', [
    '1998-01-01',
    '1999-01-01',
    '2001-01-01',
    '2001-05-01',
    '2002-01-01',
    '2003-01-01 planned',
  ]);
  assert.deepEqual(listLackingYears(summits, hold(['2001-05-01'])), ['1998–1999', '2002']);
});

test('beside a meeting without articles the nearest ones that have some are found', () => {
  const { summits } = makeSeries('s', ['2001-01-01', '2002-01-01', '2003-01-01', '2004-01-01']);
  const holdings = hold(['2001-01-01', '2002-01-01', '2004-01-01']);
  const { before, after } = findNearestCovered(summits[2] as Summit, summits, holdings);
  assert.deepEqual([before?.id, after?.id], ['2002-01-01', '2004-01-01']);
});

test('series of the same countries are kindred, conferences are not', () => {
  const pair = makeSeries('jp-kr', ['2001-01-01']);
  const three = makeSeries('cn-jp-kr', ['2001-01-01'], ['CN', 'JP', 'KR'], 'trilateral');
  const other = makeSeries('cn-ru', ['2001-01-01'], ['CN', 'RU']);
  const conference = makeSeries('apec', ['2001-01-01'], ['CN', 'JP', 'KR', 'US'], 'multilateral');
  const holdings = hold([], [pair, three, other, conference]);
  assert.deepEqual(listKindredSeries(pair, holdings), [three]);
  assert.deepEqual(listKindredSeries(three, holdings), [pair]);
  assert.deepEqual(listKindredSeries(conference, holdings), []);
});

test('a series of two countries has their page, one of three or a conference has none', () => {
  const countries = new Map(['JP', 'KR', 'CN', 'US'].map((code) => [code, { name: code }]));
  const holdings = { authorities: { countries } } as unknown as Holdings;
  assert.deepEqual(findPair(makeSeries('jp-kr', ['2001-01-01']), holdings), ['JP', 'KR']);
  assert.equal(findPair(makeSeries('x', ['2001-01-01'], ['CN', 'JP', 'KR'], 'trilateral'), holdings), undefined);
  assert.equal(findPair(makeSeries('x', ['2001-01-01'], ['CN', 'JP'], 'multilateral'), holdings), undefined);
  assert.equal(findPair(makeSeries('x', ['2001-01-01'], ['CN', 'ZZ']), holdings), undefined);
});

test('a place is named with its country, unless they are one, and a meeting by video has none', () => {
  const countries = new Map([
    ['SG', { name: 'Singapore' }],
    ['JP', { name: 'Japan' }],
  ]);
  const nameOf = (place: string, country: string, venue?: string) =>
    namePlace({ place, country, venue } as unknown as Summit, { authorities: { countries } } as unknown as Holdings);
  assert.equal(nameOf('Nara', 'JP'), 'Nara, Japan');
  assert.equal(nameOf('Singapore', 'SG'), 'Singapore');
  assert.equal(nameOf('Nara', 'JP', 'Video conference'), 'by video');
});

test('what the archive has on a series is said in a sentence, whatever it has', () => {
  const { summits } = makeSeries('s', ['1998-01-01', '1999-01-01', '2002-01-01', '2027-01-01 planned']);
  const say = (covered: string[], of: readonly Summit[] = summits) => describeCoverage(of, hold(covered));
  assert.equal(say(['1999-01-01']), 'Articles on 1 of the 3 meetings held. None yet on those of 1998, 2002.');
  assert.equal(say([]), 'No article yet on any of the 3 meetings held.');
  assert.equal(say(['1998-01-01', '1999-01-01', '2002-01-01']), 'Articles on every one of the 3 meetings held.');
  assert.equal(say([], summits.slice(0, 1)), 'No article yet on the one meeting held.');
  assert.equal(say(['1998-01-01'], summits.slice(0, 1)), 'Articles on the one meeting held.');
  assert.equal(say([], summits.slice(3)), 'None of these meetings was held yet.');
});
