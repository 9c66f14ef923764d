import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CountryCode } from '../../../src/schema/values.ts';
import { findPerson, listWrapped, readNames } from './read-names.ts';

const ids = (found: ReturnType<typeof readNames>) => found.summits.map(({ id }) => String(id));

test('people, place and weekday tell the summit, and the weekday its day', () => {
  const found = readNames([
    'Prime Minister Sanae Takaichi and South Korean President Lee Jae-myung met Tuesday in Andong.',
  ]);
  assert.deepEqual(found.summits, [{ id: 'jp-kr-2026-05-19-andong', basis: 'people, place and date' }]);
  assert.equal(found.event[0]?.value, '2026-05-19');
  assert.equal(found.inferredDate[0]?.value, '2026-05-19');
});

test('a meeting on the margins belongs to the larger one too, behind it', () => {
  const found = readNames(
    [
      'KANANASKIS, Canada -- President Lee Jae Myung on Tuesday sat down with Japanese Prime Minister Shigeru Ishiba on the sidelines of the Group of Seven summit in Canada.',
    ],
    { dateline: { asPrinted: 'KANANASKIS, Canada', place: 'KANANASKIS', country: 'CA' as CountryCode } },
  );
  assert.deepEqual(found.summits, [
    { id: 'jp-kr-2025-06-17-kananaskis', basis: 'people, place and date' },
    { id: 'g7-2025-kananaskis', basis: 'margins' },
  ]);
  assert.equal(listWrapped(found)['g7-2025-kananaskis'], 'Group of Seven summit');
});

test('a series with its year is that summit, whole days and all', () => {
  const found = readNames(['Leaders gathered for the 2025 Asia-Pacific Economic Cooperation (APEC) Summit.']);
  assert.deepEqual(found.summits, [{ id: 'apec-2025-gyeongju', basis: 'series and year' }]);
  assert.equal(found.event[0]?.value, '2025-10-31/2025-11-01');
  assert.equal(listWrapped(found)['apec-2025-gyeongju'], '2025 Asia-Pacific Economic Cooperation (APEC) Summit');
});

test('a series without a year is the summit nearest to the day of the article', () => {
  assert.deepEqual(ids(readNames(['The G20 summit closed on Monday.'], { published: '2022-11-17' })).slice(0, 1), [
    'g20-2022-bali',
  ]);
  assert.deepEqual(ids(readNames(['The G20 summit closed on Sunday.'], { published: '2023-09-11' })).slice(0, 1), [
    'g20-2023-new-delhi',
  ]);
});

test('a weekday of something else does not speak against a series', () => {
  const found = readNames(['President Lee Jae Myung returned Wednesday from the Group of Seven summit in Canada.'], {
    published: '2025-06-19',
  });
  assert.deepEqual(ids(found), ['g7-2025-kananaskis']);
});

test('a body that does more than meet is no summit by its name alone', () => {
  assert.deepEqual(
    ids(readNames(['NATO bought helmets, and ASEAN counted its forests.'], { published: '2025-06-25' })),
    [],
  );
});

test('the leaders of a body meet where the sentence names the place of its summit', () => {
  const central = (text: string) => ids(readNames([text], { published: '2024-10-23' }))[0];
  assert.equal(central('BRICS leaders in Kazan opened a door to partners.'), 'brics-2024-kazan');
  assert.equal(central('The leaders of the BRICS group adopted a text in Kazan.'), 'brics-2024-kazan');
  assert.equal(central('BRICS leaders spoke of partners.'), undefined);
});

test('a caption that names the larger meeting does not bring it before the one reported', () => {
  const found = readNames(
    [
      'President Yoon Suk-yeol and Prime Minister Fumio Kishida met on the sidelines of the APEC summit in San Francisco on Thursday.',
    ],
    { published: '2023-11-17', caption: 'President Yoon Suk-yeol speaks at the APEC summit in San Francisco.' },
  );
  assert.deepEqual(ids(found).slice(0, 2), ['jp-kr-2023-11-16-san-francisco', 'apec-2023-san-francisco']);
});

test('a summit remembered ranks behind the one reported', () => {
  const found = readNames(
    [
      'South Korean President Yoon Suk-yeol and Japanese Prime Minister Fumio Kishida met on the sidelines of the APEC summit in San Francisco on Thursday.',
      'Yoon and Kishida held a summit with U.S. President Joe Biden in August.',
    ],
    { published: '2023-11-17' },
  );
  assert.deepEqual(ids(found), [
    'jp-kr-2023-11-16-san-francisco',
    'apec-2023-san-francisco',
    'us-jp-kr-trilateral-2023-camp-david',
  ]);
  assert.equal(found.event[0]?.value, '2023-11-16');
  assert.deepEqual(found.inferredDate, []);
});

test('a meeting that did not take place is no summit', () => {
  const found = readNames(
    [
      'President Lee Jae Myung and US President Donald Trump had hoped to meet in Washington, but the talks were called off.',
    ],
    { published: '2025-08-26' },
  );
  assert.deepEqual(ids(found), []);
});

test('two summits that fit equally are a doubt, and neither is chosen', () => {
  const found = readNames(['President Lee Jae Myung left for the NATO summit.']);
  assert.deepEqual(ids(found), []);
  assert.match(found.doubts[0]?.question ?? '', /^The article may speak of .+ or .+\. Which is meant\?$/);
});

test('a past meeting that is only mentioned bounds the date from below', () => {
  const found = readNames([
    'South Korean Foreign Minister Cho Hyun plans a trip to China.',
    'The ministry published a list of topics.',
    'President Lee Jae Myung met former Prime Minister Taro Aso. It was part of a series that also included talks with Prime Minister Sanae Takaichi in Nara.',
  ]);
  assert.deepEqual(found.summits, [{ id: 'jp-kr-2026-01-13-nara', basis: 'people and place' }]);
  assert.deepEqual(found.event, []);
  assert.equal(found.inferredDate[0]?.value, '2026-01-13/..');
});

test('a meeting ahead and the day of the capture bound the date from above', () => {
  assert.equal(
    readNames(['President Lee Jae Myung spoke of trade.'], { captured: '2025-07-02T10:00+09:00' }).inferredDate[0]
      ?.value,
    '2025-06-04/2025-07-02',
  );
});

test('a capital that stands for a government is no place of a meeting', () => {
  const found = readNames(
    ['President Lee Jae Myung hopes to meet US President Donald Trump while talks between Seoul and Washington go on.'],
    { published: '2025-07-20' },
  );
  assert.deepEqual(ids(found), []);
});

test('an article on history takes the offices of its event', () => {
  const found = readNames(
    ['In October 1986 U.S. President Ronald Reagan and Soviet leader Mikhail Gorbachev met in Reykjavik.'],
    { published: '2026-05-01' },
  );
  assert.equal(found.event[0]?.value, '1986-10-11/1986-10-12');
  assert.equal(findPerson(found, 'ronald-reagan')?.office, 'President of the United States');
});

test('one leader with the nation of the other is enough where place and day agree', () => {
  const found = readNames(
    ['President Lee Jae Myung held a summit with his Japanese counterpart in Tokyo on Saturday.'],
    { published: '2025-08-24' },
  );
  assert.deepEqual(ids(found), ['jp-kr-2025-08-23-tokyo']);
});

test('a country’s people or leader place no meeting, only what happens in the country does', () => {
  const leaders = 'Chinese President Xi Jinping and United States President Joe Biden praised';
  assert.ok(ids(readNames([`${leaders} the Group of 20 summit in Indonesia.`])).includes('g20-2022-bali'));
  assert.ok(!ids(readNames([`${leaders} the Group of 20 summit.`])).includes('g20-2016-hangzhou'));
});

test('of editions that fit a sentence equally the one whose place the article names is meant', () => {
  const found = readNames([
    'Chinese President Xi Jinping and Russian President Vladimir Putin opened a BRICS summit in Russia.',
    'Delegations had arrived in Kazan the day before.',
  ]);
  assert.deepEqual(ids(found), ['brics-2024-kazan']);
});

test('a month without its day dates no meeting where the day of the article is unknown', () => {
  const found = readNames([
    'Japanese Prime Minister Fumio Kishida had planned to meet President Yoon Suk Yeol in June or July.',
  ]);
  assert.ok(!ids(found).includes('jp-kr-2022-06-28-madrid'), ids(found).join());
});

test('a meeting of four beside a larger one is not meant where the larger one alone is named', () => {
  const found = readNames([
    'Prime Minister Narendra Modi flew to Hiroshima for the G7 summit, where Japanese Prime Minister Fumio Kishida and US President Joe Biden would meet him.',
  ]);
  assert.ok(!ids(found).includes('quad-2023-hiroshima'), ids(found).join());
});

test('the signs of two countries name their meeting in Korean and Japanese', () => {
  assert.deepEqual(ids(readNames(['한일 정상회담은 나라에서 열렸다.'], { published: '2026-01-14' })), [
    'jp-kr-2026-01-13-nara',
  ]);
  assert.deepEqual(ids(readNames(['日韓首脳会談が開かれた。'], { published: '2026-01-14' })), [
    'jp-kr-2026-01-13-nara',
  ]);
});

test('the country of a dateline that names an island is the place of the meeting', () => {
  const found = readNames(
    ['MARSAXLOKK, Malta -- President Bush and Soviet leader Mikhail Gorbachev ended two days of talks on Sunday.'],
    { dateline: { asPrinted: 'MARSAXLOKK, Malta', place: 'MARSAXLOKK', country: 'MT' as CountryCode } },
  );
  assert.deepEqual(ids(found), ['ru-us-1989-12-02-malta']);
});

test('of a country that sent two leaders one is enough to tell its meeting', () => {
  const found = readNames(['President Richard Nixon met Mao Zedong in Beijing on 21 February 1972.'], {
    published: '1972-02-28',
  });
  assert.deepEqual(ids(found).slice(0, 1), ['cn-us-1972-02-21-beijing']);
});

test('the larger meeting comes first where the title names it and not those who met beside it', () => {
  const lead = [
    'Leaders of the G20 agreed on a text in Bali on Wednesday.',
    'Two days earlier U.S. President Joe Biden met Chinese President Xi Jinping in Bali.',
  ];
  const central = (title: string) => ids(readNames(lead, { title, published: '2022-11-16' }))[0];
  assert.equal(central('G20 leaders close ranks in Bali after a long night'), 'g20-2022-bali');
  assert.equal(central('Biden and Xi seek a floor under their ties at the G20'), 'cn-us-2022-11-14-bali');
  assert.equal(central('China and the US seek a floor under their ties at the G20'), 'cn-us-2022-11-14-bali');
});

test('who signs a declaration in Korean meets', () => {
  const lead = '김정은 북한 국무위원장과 문재인 한국 대통령은 2018년 4월 27일 판문점 선언에 서명했다.';
  assert.equal(ids(readNames([lead]))[0], 'inter-korean-2018-04-27-panmunjom');
});

test('a year alone, without a place, tells no meeting of two people', () => {
  const lead = 'Leaders closed the SCO summit in Tianjin on Monday.';
  const dated = { published: '2025-09-01' };
  const found = readNames(
    [lead, 'Xi Jinping received Kim Jong Un. The next summit is to be in Bishkek in 2026.'],
    dated,
  );
  assert.ok(!ids(found).includes('cn-kp-2026-06-08-pyongyang'), ids(found).join());
});

test('a month beside a year alone is of that year', () => {
  const found = readNames(
    ['Trump and Xi parted on Friday.', 'The calendar for 2026 has the G20 in November and another in December.'],
    { published: '2026-05-15' },
  );
  assert.ok(!ids(found).includes('g20-2025-johannesburg'), ids(found).join());
});
