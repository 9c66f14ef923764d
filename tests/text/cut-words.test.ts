import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutWords } from '../../src/text/cut-words.ts';

const cut = (text: string) => cutWords(text).map(({ word }) => word);

test('hyphens, apostrophes, accents and capitals make no difference', () => {
  assert.deepEqual(cut('Lee Jae-myung'), ['lee', 'jae', 'myung']);
  assert.deepEqual(cut('LEE JAE‑MYUNG'), cut('Lee Jae Myung'));
  assert.deepEqual(cut('Kim’s car'), ['kim', 'car']);
  assert.deepEqual(cut('Đặng, Łódź, São Tomé'), ['dang', 'lodz', 'sao', 'tome']);
});

test('abbreviations, numbers with commas and single letters before a hyphen are one word', () => {
  assert.deepEqual(cut('U.S.-China, G-7, e-mail, $2,000'), ['us', 'china', 'g7', 'email', '2000']);
  assert.deepEqual(cut('It ended.Then'), ['it', 'ended', 'then']);
});

test('scripts without words apart are cut into pairs, so that a compound holds its parts', () => {
  const compound = cut('북미정상회담을');
  for (const pair of ['정상', '상회', '회담']) assert.ok(compound.includes(pair), pair);
  assert.deepEqual(cut('정상 회담').slice(0, 3), cut('정상회담').slice(0, 3));
  assert.deepEqual(cut('首脳会談'), ['首脳', '脳会', '会談', '談']);
  assert.deepEqual(cut('G20에서'), ['g20', '에서', '서']);
});

test('words stand in the text in their order, and their places lie within it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let last = 0;
      for (const { word, start, end } of cutWords(text)) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.doesNotMatch(word, /\s/u);
        last = start;
      }
    }),
  );
});

test('long runs of letters, hyphens and stops are cut in linear time', () => {
  const started = performance.now();
  for (const text of [
    'a'.repeat(50_000),
    'a-'.repeat(30_000),
    'a.'.repeat(30_000),
    '1,000,'.repeat(20_000),
    '日 '.repeat(30_000),
  ])
    cutWords(text);
  assert.ok(performance.now() - started < 3000);
});
