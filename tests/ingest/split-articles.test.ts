import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitArticles } from '../../src/ingest/split-articles.ts';
import { readSpans } from './classify/read-roles.ts';

const TEXT = [
  'The leaders of two island states agreed on Monday to share fishing grounds, their offices said after long talks on a ship.',
  'Both of them spoke of a new beginning, and both of them left without taking questions from the press.',
];
const OTHER = TEXT.map((line) =>
  line
    .replace('island', 'mountain')
    .replace('fishing grounds', 'railway lines')
    .replace('ship', 'train')
    .replace('press', 'radio'),
);

const linesOf = (lines: string[]) => splitArticles(readSpans(lines.join('\n'))).map((article) => article.lines);

test('one article leaves the menu above and the buttons below outside', () => {
  assert.deepEqual(linesOf(['Home', 'Log in', 'Island states agree to share fishing grounds', ...TEXT, 'Subscribe']), [
    [3, 5],
  ]);
});

test('articles are divided by a rule, an address or a new head', () => {
  const first = ['Island states agree to share fishing grounds', 'By Jane Writer', ...TEXT];
  const second = ['Mountain states agree to share railway lines', 'By Jane Writer', 'June 3, 2025', ...OTHER];
  assert.deepEqual(linesOf([...first, '==========', ...second]), [
    [1, 4],
    [6, 10],
  ]);
  assert.deepEqual(linesOf([...first, ...second]), [
    [1, 4],
    [5, 9],
  ]);
});

test('related articles carried in full are articles, titles alone are not', () => {
  const carried = [
    'Mountain states agree to share railway lines',
    'Mountain states agree to share railway lines',
    'Example Herald',
    ...OTHER,
    OTHER[0] ?? '',
  ];
  const long = `${OTHER[0]} ${OTHER[1]} ${OTHER[0]}`;
  assert.equal(
    linesOf(['Island states agree to share fishing grounds', ...TEXT, 'Related Articles', ...carried, long]).length,
    2,
  );
  assert.equal(
    linesOf([
      'Island states agree to share fishing grounds',
      ...TEXT,
      'Related Articles',
      'Island states count their fish',
      'A ship for two leaders',
    ]).length,
    1,
  );
});

test('a subheading between paragraphs divides nothing', () => {
  assert.equal(
    linesOf([
      'Island states agree to share fishing grounds',
      TEXT[0] ?? '',
      'A new beginning for the islands',
      TEXT[1] ?? '',
    ]).length,
    1,
  );
});

test('a page without running text gives no article', () => {
  assert.deepEqual(linesOf(['Home', 'World', 'Politics']), []);
  assert.deepEqual(linesOf(['Summit']), []);
});
