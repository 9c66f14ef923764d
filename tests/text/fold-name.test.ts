import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldName } from '../../src/text/fold-name.ts';

test('every spelling of one name folds to one word', () => {
  for (const spelling of [
    'Lee Jae Myung',
    'Lee Jae-myung',
    'LEE JAE-MYUNG',
    'Lee Jae\u2011myung',
    'Lee\u202FJae\u00A0Myung',
    'Lee Jaemyung',
    'Ｌｅｅ Jae–myung',
  ]) {
    assert.equal(foldName(spelling), 'leejaemyung', spelling);
  }
});

test('diacritics, apostrophes and full stops tell no names apart', () => {
  assert.equal(foldName('Peter O\u2019Neill'), foldName("Peter O'Neill"));
  assert.equal(foldName('Recep Tayyip Erdoğan'), foldName('Recep Tayyip Erdogan'));
  assert.equal(foldName('Võ Nguyên Đán'), 'vonguyendan');
  assert.equal(foldName('U.S.'), foldName('US'));
});

test('marks that make another letter stay', () => {
  assert.notEqual(foldName('ガ'), foldName('カ'));
  assert.equal(foldName('한국'.normalize('NFD')), '한국');
});

test('commas, brackets and digits stay, so that no name is met across them', () => {
  assert.equal(foldName('Washington, D.C.'), 'washington,dc');
  assert.equal(foldName('G7 (2025)'), 'g7(2025)');
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(foldName(foldName(text)), foldName(text))),
  );
});
