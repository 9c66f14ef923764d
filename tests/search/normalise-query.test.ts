import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normaliseQuery } from '../../src/search/normalise-query.ts';

test('hyphens of every kind inside a name become spaces', () => {
  for (const query of ['Lee Jae-myung', 'Lee Jae‑myung', ' Lee  Jae–myung '])
    assert.equal(normaliseQuery(query, 'en'), 'Lee Jae myung');
});

test('a hyphen that stands alone and a quoted phrase stay', () => {
  assert.equal(normaliseQuery('talks - later', 'en'), 'talks - later');
  assert.equal(normaliseQuery('“Jae-myung Lee”', 'en'), '"Jae-myung Lee"');
});

test('Japanese is cut into words, Korean is not', () => {
  assert.equal(normaliseQuery('岸田文雄首相', 'ja').includes(' '), true);
  assert.equal(normaliseQuery('정상회담', 'ko'), '정상회담');
});
