import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layPair } from '../../../src/lib/views/lay-pair.ts';
import { listJointSeries } from '../../../src/lib/views/list-joint-series.ts';
import { listLeaderPairs } from '../../../src/lib/views/list-leader-pairs.ts';
import { countYears, listPairMeetings } from '../../../src/lib/views/list-pair-meetings.ts';
import { listPairs } from '../../../src/lib/views/list-pairs.ts';
import type { CountryCode } from '../../../src/schema/values.ts';
import { holdingsOf, person, summit } from '../met-holdings.ts';

const people = [
  person('abe', 'JP', 'Prime Minister'),
  person('moon', 'KR'),
  person('yoon', 'KR'),
  person('trump', 'US'),
];
const CODES = ['JP', 'KR'] as [CountryCode, CountryCode];

const holdings = holdingsOf(
  [
    summit('first', '2012-05-13', ['JP', 'KR'], ['abe', 'moon'], { country: 'JP' }),
    summit('second', '2015-11-02', ['KR', 'JP'], ['abe', 'moon'], { country: 'KR' }),
    summit('planned', '2017-01-01', ['JP', 'KR'], ['abe', 'moon'], { country: 'KR', status: 'planned' }),
    summit('third', '2019-10-24', ['JP', 'KR', 'US'], ['abe', 'moon', 'trump'], { kind: 'trilateral', country: 'US' }),
    summit('fourth', '2020-01-01', ['JP', 'KR'], ['abe', 'yoon'], { country: 'US', venue: 'Video conference' }),
    summit('hall', '2019-06-28', ['JP', 'KR', 'US'], ['abe'], { kind: 'multilateral', series: 'g20' }),
    summit('lone', '2019-06-29', ['JP'], ['abe'], { kind: 'multilateral', series: 'g20', guests: ['KR'] }),
    summit('without', '2019-06-30', ['JP'], ['abe'], { kind: 'multilateral', series: 'g20' }),
  ],
  people,
  ['second'],
);
const pair = listPairs(holdings).find(({ codes }) => codes.join() === 'JP,KR');
assert.ok(pair);
const meetings = listPairMeetings(pair, holdings);

test('a pair has every meeting of two and of three, whichever country a record names first', () => {
  assert.deepEqual(
    meetings.map(({ summit: { id } }) => id),
    ['fourth', 'third', 'planned', 'second', 'first'],
  );
  assert.deepEqual(
    listPairs(holdings).map(({ codes }) => codes.join('-')),
    ['JP-KR', 'JP-US', 'KR-US'],
  );
});

test('a gap of two whole years or more is told, and a meeting that was not held does not end it', () => {
  assert.deepEqual(
    meetings.map(({ gap }) => gap),
    [undefined, 3, undefined, 3, undefined],
  );
  assert.equal(countYears('2015-11-02', '2019-10-24'), 3);
  assert.equal(countYears('2015-11-02', '2019-11-02'), 4);
});

test('each side has its leaders with the office of that day', () => {
  const second = meetings.find(({ summit: { id } }) => id === 'second');
  assert.deepEqual(
    second?.sides.map((leaders) => leaders.map((leader) => `${leader.person.id}, ${leader.office}`)),
    [['abe, Prime Minister'], ['moon, President']],
  );
  assert.equal(second?.articles.length, 1);
});

test('the head counts who came to whom, and counts no planned meeting', () => {
  const head = layPair(pair, meetings, holdings);
  assert.equal(head.name, 'Japan and South Korea');
  assert.equal(head.dek, '3 meetings of the two and 1 of three on record, 2012–2020; 1 of them with articles.');
  assert.equal(head.travel, 'Of these meetings 1 was in Japan, 1 in South Korea, 1 elsewhere, 1 by video.');
  assert.deepEqual(
    head.lanes.map(({ ticks }) => ticks.map(({ state }) => state)),
    [['known'], ['planned', 'held'], ['known'], ['known']],
  );
});

test('a pair that met once is told so in plain words', () => {
  const once = holdingsOf([summit('a', '2018-01-01', ['JP', 'US'], ['abe', 'trump'], { country: 'US' })], people);
  const [only] = listPairs(once);
  assert.ok(only);
  const head = layPair(only, listPairMeetings(only, once), once);
  assert.equal(head.name, 'Japan and the United States');
  assert.equal(head.dek, '1 meeting of the two on record, 2018; no article yet.');
  assert.equal(head.travel, 'It was held in the United States.');
});

test('the people of a pair come with their meetings, the first country’s first', () => {
  assert.deepEqual(
    listLeaderPairs(CODES, holdings).map((leaders) => [leaders.id, leaders.summits.length]),
    [
      ['abe-and-moon', 3],
      ['abe-and-yoon', 1],
    ],
  );
});

test('larger meetings are counted where both were party, guest or host', () => {
  assert.deepEqual(
    listJointSeries(CODES, holdings).map(({ count }) => count),
    [2],
  );
});
