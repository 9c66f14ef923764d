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

test('words that only look like countries count for none', () => {
  const found = readNames(['In Atlanta, Georgia, Michael Jordan and Chad Smith shared a turkey.']);
  assert.deepEqual(found.countries, []);
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
