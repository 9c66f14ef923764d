import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isByVideo, listCountryMeetings, listMeetings } from '../../src/lib/meetings.ts';
import { listPartnerCountries, listPartners } from '../../src/lib/partners.ts';
import { listPairs } from '../../src/lib/views/list-pairs.ts';
import type { CountryCode, PersonId } from '../../src/schema/values.ts';
import { holdingsOf, person, summit } from './met-holdings.ts';

const people = [
  person('abe', 'JP'),
  person('moon', 'KR'),
  person('trump', 'US'),
  person('vance', 'US', 'Vice-President'),
  person('gorbachev', 'RU', 'President', 'SU'),
  person('michel', 'BE', 'President', 'XX-EU'),
  person('merkel', 'DE', 'Chancellor'),
];

const pairsAt = (...summits: Parameters<typeof holdingsOf>[0]) =>
  listMeetings(holdingsOf(summits, people)).map(({ people: pair }) => pair.join('+'));

test('the two sides of a bilateral met, each of the one with each of the other', () => {
  assert.deepEqual(pairsAt(summit('a', '2018-01-01', ['JP', 'US'], ['trump', 'vance', 'abe'])), [
    'abe+trump',
    'abe+vance',
  ]);
});

test('the three of a trilateral met in three pairs', () => {
  const met = pairsAt(summit('a', '2018-01-01', ['JP', 'KR', 'US'], ['abe', 'moon', 'trump'], { kind: 'trilateral' }));
  assert.deepEqual(met.sort(), ['abe+moon', 'abe+trump', 'moon+trump']);
});

test('three who met in the course of a bilateral do not make the two of it meet twice', () => {
  const bilateral = summit('a', '2018-01-01', ['JP', 'US'], ['abe', 'trump']);
  const wider = summit('b', '2018-01-01', ['JP', 'KR', 'US'], ['abe', 'moon', 'trump'], {
    kind: 'trilateral',
    marginOf: bilateral.id,
  });
  assert.deepEqual(pairsAt(bilateral, wider).sort(), ['abe+moon', 'abe+trump', 'moon+trump']);
  const holdings = holdingsOf([bilateral, wider], people);
  assert.equal(listCountryMeetings(holdings).length, 3);
  assert.deepEqual(
    listPairs(holdings).map(({ codes, summits }) => `${codes.join('+')} ${summits.map(({ id }) => id).join()}`),
    ['JP+US a', 'JP+KR b', 'KR+US b'],
  );
});

test('two who held talks of their own beside a meeting of three met twice', () => {
  const three = summit('a', '2018-01-01', ['JP', 'KR', 'US'], ['abe', 'moon', 'trump'], { kind: 'trilateral' });
  const beside = summit('b', '2018-01-01', ['JP', 'US'], ['abe', 'trump'], { marginOf: three.id });
  assert.equal(pairsAt(three, beside).filter((pair) => pair === 'abe+trump').length, 2);
});

test('those at a larger meeting, and at one that was not held, have not met', () => {
  const larger = summit('a', '2018-01-01', ['JP', 'KR'], ['abe', 'moon'], { kind: 'multilateral' });
  const planned = summit('b', '2018-01-02', ['JP', 'KR'], ['abe', 'moon'], { status: 'planned' });
  const cancelled = summit('c', '2018-01-03', ['JP', 'KR'], ['abe', 'moon'], { status: 'cancelled' });
  assert.deepEqual(pairsAt(larger, planned, cancelled), []);
  assert.deepEqual(listCountryMeetings(holdingsOf([larger, planned, cancelled], people)), []);
});

test('a side is told by the office held that day, the Soviet Union counting as Russia', () => {
  const [met] = listMeetings(holdingsOf([summit('a', '2018-01-01', ['RU', 'US'], ['gorbachev', 'trump'])], people));
  assert.deepEqual(met?.people, ['gorbachev', 'trump']);
  assert.deepEqual(met?.countries, ['RU', 'US']);
});

test('a leader of neither party speaks for the body among them, and otherwise for none', () => {
  assert.deepEqual(pairsAt(summit('a', '2018-01-01', ['RU', 'XX-EU'], ['merkel', 'michel', 'gorbachev'])), [
    'gorbachev+merkel',
    'gorbachev+michel',
  ]);
  assert.deepEqual(pairsAt(summit('a', '2018-01-01', ['JP', 'US'], ['merkel', 'abe', 'trump'])), ['abe+trump']);
});

test('countries meet without their leaders being known', () => {
  const meetings = listCountryMeetings(holdingsOf([summit('a', '2018-01-01', ['US', 'JP'], [])], people));
  assert.deepEqual(
    meetings.map(({ countries }) => countries),
    [['JP', 'US']],
  );
});

test('partners come in the order of how often they met, with the meetings oldest first', () => {
  const holdings = holdingsOf(
    [
      summit('late', '2019-01-01', ['JP', 'KR'], ['abe', 'moon']),
      summit('early', '2018-01-01', ['JP', 'KR'], ['abe', 'moon']),
      summit('other', '2018-05-01', ['JP', 'US'], ['abe', 'trump']),
    ],
    people,
  );
  assert.deepEqual(
    listPartners('abe' as PersonId, holdings).map(({ partner, summits }) => [partner, summits.map(({ id }) => id)]),
    [
      ['moon', ['early', 'late']],
      ['trump', ['other']],
    ],
  );
  assert.deepEqual(
    listPartnerCountries('US' as CountryCode, holdings).map(({ partner }) => partner),
    ['JP'],
  );
  assert.deepEqual(listPartners('nobody' as PersonId, holdings), []);
});

test('a meeting by video is told by its venue', () => {
  assert.equal(isByVideo(summit('a', '2020-01-01', ['JP', 'US'], [], { venue: 'Video conference' })), true);
  assert.equal(isByVideo(summit('a', '2020-01-01', ['JP', 'US'], [], { venue: 'White House' })), false);
  assert.equal(isByVideo(summit('a', '2020-01-01', ['JP', 'US'], [])), false);
});
