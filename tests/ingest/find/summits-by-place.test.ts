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
