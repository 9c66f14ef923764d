import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choosePassages, type Wanted } from '../../src/search/choose-passages.ts';
import { REGIONS, type SearchCard } from '../../src/search/format.ts';
import { printPassageFragment } from '../../src/search/print-text-fragment.ts';

const card: SearchCard = {
  address: '/articles/x/',
  title: 'X',
  language: 'en',
  paragraphs: [
    ['p-1', 'Nothing of note was said here.'],
    ['p-2', 'Lee’s visit came late; President Lee Jae-myung spoke of oil, gas - and stockpiles.', [[0, 0, 5, 7]]],
    ['p-3', `Oil ${'and so on '.repeat(40)}with oil stockpiling at the end.`],
  ],
};
const words = (...list: string[]): Wanted => ({
  terms: [{ kind: 'words', text: list.join(' '), words: list, way: 'word' }],
  places: new Map(),
});
const printMarked = (wanted: Wanted[]) =>
  choosePassages(card, 0, wanted).map(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)));

test('words are marked up to their endings, in the passages that answer most', () => {
  assert.deepEqual(printMarked([words('oil'), words('stockpile')]), [
    ['oil', 'stockpiles'],
    ['oil', 'stockpiling'],
  ]);
});

test('a phrase is marked as a whole, and only where its words stand together', () => {
  assert.deepEqual(printMarked([words('oil', 'stockpile')]), [['oil stockpiling']]);
});

test('a name is marked wherever it is printed in a paragraph that was found, without its possessive', () => {
  const second = REGIONS.paragraphs + 5 + 12;
  const wanted: Wanted = { terms: [], places: new Map([[0, [second]]]) };
  assert.deepEqual(printMarked([wanted]), [['Lee', 'Lee Jae-myung']]);
});

test('a passage links to its paragraph and, as a text fragment, to its words', () => {
  const [passage] = choosePassages(card, 0, [words('oil'), words('gas')]);
  assert.ok(passage);
  assert.equal(printPassageFragment(passage), '#p-2:~:text=spoke%20of-,oil%2C%20gas');
});

test('a text fragment escapes what would be read as part of the directive', () => {
  const passage = {
    address: 'p-1',
    text: 'a-b & c, d',
    marks: [[0, 10]] as [number, number][],
    cutBefore: false,
    cutAfter: false,
  };
  assert.equal(printPassageFragment(passage), '#p-1:~:text=a%2Db%20%26%20c%2C%20d');
});

test('a second passage answers what the first did not', () => {
  const told = choosePassages(card, 0, [words('oil'), words('note')]);
  assert.deepEqual(
    told.map(({ address }) => address),
    ['p-1', 'p-3'],
  );
});
