import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CountryCode } from '../../../src/schema/values.ts';
import { readNames } from './read-names.ts';

test('countries stand by weight: names, demonyms, capitals and people', () => {
  const found = readNames(['Japanese and South Korean ministers met.', 'Tokyo and Seoul spoke of China. Japan paid.'], {
    published: '2025-08-23',
  });
  assert.deepEqual(found.countries, ['JP', 'KR', 'CN']);
});

test('the countries of the two who met come first, though others are named more often', () => {
  const found = readNames(
    [
      'Russian President Vladimir Putin and North Korean leader Kim Jong Un signed a treaty in Pyongyang on Wednesday.',
      'China said nothing. Beijing waits, and China trades with both; Chinese firms do too. China and South Korea are far. South Korea, Seoul said, asks China.',
    ],
    { published: '2024-06-19' },
  );
  assert.equal(found.summits[0]?.basis.includes('people'), true);
  assert.deepEqual(new Set(found.countries.slice(0, 2)), new Set(['RU', 'KP']));
  assert.equal(found.countries[2], 'CN');
});

test('words that only look like countries count for none', () => {
  const found = readNames(['In Atlanta, Georgia, Michael Jordan and Chad Smith shared a turkey.']);
  assert.deepEqual(found.countries, []);
});

test('money and texts that bear the name of a country or capital are no mention of it', () => {
  const found = readNames([
    'Egypt paid 800 million US dollars and Canadian dollars, and the Oslo accords, the Paris Agreement and the Vienna Convention came later.',
  ]);
  assert.deepEqual(found.countries, ['EG']);
  assert.deepEqual(readNames(['Oslo agreed to the plan, and the US dollar fell in Egypt.']).countries, ['NO', 'EG']);
});

test('the head of a body counts for the body', () => {
  const found = readNames(['NATO Secretary General Mark Rutte spoke.'], { published: '2025-06-25' });
  assert.deepEqual(found.countries, ['XX-NATO']);
});

test('the dateline does not make its country prominent', () => {
  const found = readNames(['CALGARY, Canada -- Japan and South Korea agreed.'], {
    dateline: { asPrinted: 'CALGARY, Canada', place: 'CALGARY', country: 'CA' as CountryCode },
  });
  assert.deepEqual(found.countries, ['JP', 'KR']);
  assert.equal(found.places[0], 'CALGARY');
});

test('one passing term makes no topic, two different ones do', () => {
  assert.deepEqual(readNames(['They dined.', 'One of them mentioned denuclearization.']).topics, []);
  assert.ok(
    readNames(['They spoke of energy security and of oil supply, and again of energy security.']).topics.length > 0,
  );
});
