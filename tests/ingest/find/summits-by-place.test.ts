import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CountryCode } from '../../../src/schema/values.ts';
import { readNames } from './read-names.ts';

const ids = (found: ReturnType<typeof readNames>) => found.summits.map(({ id }) => String(id));

test('countries, their leaders and a place on record tell a meeting though nobody is named', () => {
  const found = readNames(['The leaders of South Korea, China and Japan will meet in Seoul on Monday.'], {
    published: '2024-05-26',
  });
  assert.deepEqual(found.summits, [{ id: 'cjk-trilateral-2024-seoul', basis: 'countries, place and date' }]);
});

test('a further country in the sentence leaves the meeting of two open', () => {
  const found = readNames(['The leaders of Japan, South Korea, Australia and Chile spoke in Gyeongju.'], {
    published: '2025-10-30',
  });
  assert.ok(!ids(found).includes('jp-kr-2025-10-30-gyeongju'));
});

test('a dateline on the day of the only meeting of many there tells it, behind any meeting of named people', () => {
  const given = {
    published: '2016-02-15',
    dateline: { asPrinted: 'RANCHO MIRAGE, California', place: 'RANCHO MIRAGE', country: 'US' as CountryCode },
  };
  const lead = 'RANCHO MIRAGE, California — President Barack Obama received ten leaders on Monday.';
  assert.deepEqual(ids(readNames([lead], given)), ['asean-us-2016-sunnylands']);
  const named = readNames(['President Lee Jae-myung met President Xi Jinping in Gyeongju on Saturday.'], {
    published: '2025-11-01',
  });
  assert.equal(ids(named)[0], 'cn-kr-2025-11-01-gyeongju');
});

test('the only summit of those days in a country is the one that a lead without its name means', () => {
  const lead = 'World leaders began their summit in South Africa on Saturday with an empty chair.';
  assert.deepEqual(ids(readNames([lead], { published: '2025-11-22' })), ['g20-2025-johannesburg']);
  assert.deepEqual(ids(readNames([lead], { published: '2025-09-20' })), []);
});

test('"a day earlier" is no meeting of the day that is reported', () => {
  const found = readNames(
    [
      'Prime Minister Sanae Takaichi met Chinese President Xi Jinping in Gyeongju on Friday.',
      'A day earlier Takaichi had held talks with South Korean President Lee Jae-myung in Gyeongju.',
    ],
    { published: '2025-10-31' },
  );
  assert.equal(ids(found)[0], 'cn-jp-2025-10-31-gyeongju');
  assert.ok(ids(found).includes('jp-kr-2025-10-30-gyeongju'));
});

test('days from one to another are all of them, and one named before another is the day', () => {
  const event = (text: string, published: string) => readNames([text], { published }).event[0]?.value;
  assert.equal(
    event('The Group of Seven met in Evian from June 15 to 17. It rained.', '2026-06-17'),
    '2026-06-15/2026-06-17',
  );
  assert.equal(
    event('The ASEAN summit closed in Kuala Lumpur on Tuesday. Timor-Leste joined on Sunday.', '2025-10-29'),
    '2025-10-28',
  );
});

test('a meeting of long ago is told by its very day and one of those who met', () => {
  const first = (text: string, published: string) => ids(readNames([text], { published }))[0];
  assert.equal(
    first('On the morning of 21 February 1972 President Richard Nixon came down the steps.', '2022-02-21'),
    'cn-us-1972-02-21-beijing',
  );
  assert.equal(
    first('10년 전 오늘 노무현 당시 대통령은 노란 선을 넘었다.', '2017-10-02'),
    'inter-korean-2007-10-02-pyongyang',
  );
  assert.notEqual(
    first('On 17 June 2025 President Lee Jae-myung gave a speech.', '2025-06-20'),
    'jp-kr-2025-06-17-kananaskis',
  );
});

test('place, people and weekday tell an undated meeting though no verb says that they met', () => {
  const found = readNames([
    'ANDONG had washed its pavements when Prime Minister Takaichi Sanae stepped out on Tuesday. President Lee Jae Myung stood on the kerb.',
  ]);
  assert.deepEqual(ids(found), ['jp-kr-2026-05-19-andong']);
});

test('a place has its name in other languages of Latin letters', () => {
  const found = readNames(['Die Nato-Staaten beschlossen das in Den Haag.'], {
    title: 'Gipfel',
    published: '2025-06-25',
  });
  assert.deepEqual(found.places, ['Den Haag']);
});
