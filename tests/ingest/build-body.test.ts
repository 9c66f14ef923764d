import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildBody } from '../../src/ingest/build-body.ts';
import { splitArticles } from '../../src/ingest/split-articles.ts';
import type { Role } from '../../src/schema/role.ts';
import { BODY_ROLES } from '../../src/schema/role.ts';
import { foldWhiteSpace } from '../../src/text/fold-white-space.ts';
import { addressParagraphs } from '../../src/text/paragraph-address.ts';
import { readSpans } from './classify/read-roles.ts';

const TEXT =
  'The leaders of two island states agreed on Monday to share fishing grounds, their offices said after long talks on a ship.';

function bodyOf(lines: string[], format: 'text' | 'markdown' = 'text') {
  const text = lines.join('\n');
  return splitArticles(readSpans(text, format)).flatMap((article) => buildBody(article, { text }));
}

test('a dateline and its paragraph are one block', () => {
  const [block] = bodyOf([`TOKYO, June 2 (Reuters) - ${TEXT}`]);
  assert.deepEqual(
    [block?.kind, block?.text, block?.spans.length],
    ['paragraph', `TOKYO, June 2 (Reuters) - ${TEXT}`, 2],
  );
});

test('the credit leaves the caption’s text and goes with it', () => {
  const caption = bodyOf([
    TEXT,
    'The two leaders shake hands on a ship. Photo by Yonhap News',
    `${TEXT} Nobody asked why.`,
  ])[1];
  assert.deepEqual(
    [caption?.kind, caption?.text, caption?.credit],
    ['caption', 'The two leaders shake hands on a ship.', 'Yonhap News'],
  );
});

test('hard-wrapped lines are one block', () => {
  const blocks = bodyOf([
    'The leaders of the two countries opened a new chapter on Friday at the',
    'old mountain house, agreeing to consult one another in a crisis and to',
    'hold exercises every year.',
  ]);
  assert.equal(blocks.length, 1);
  assert.match(blocks[0]?.text ?? '', /at the old mountain house.*to hold exercises/u);
});

test('marks of Markdown leave no gap and no trace in the words', () => {
  assert.equal(bodyOf([`**${TEXT.slice(0, 11)}**${TEXT.slice(11)}`], 'markdown')[0]?.text, TEXT);
});

test('equal paragraphs have addresses of their own', () => {
  const lines = [
    'Leaders of island states agree to share fish',
    '- the first point',
    '- the first point',
    TEXT,
    `${TEXT} Nobody asked why.`,
  ];
  const addresses = bodyOf(lines).map(({ address }) => address);
  assert.equal(new Set(addresses).size, addresses.length);
});

test('the body is the text of the article’s spans', () => {
  const text = [
    'Leaders of island states agree to share fish',
    TEXT,
    'A new beginning',
    `${TEXT} Nobody asked why [1].`,
  ].join('\n');
  const [article] = splitArticles(readSpans(text));
  assert.ok(article);
  const printed = article.spans
    .filter(({ role }: { role: Role }) => BODY_ROLES.has(role))
    .map(({ start, end }) => text.slice(start, end));
  assert.equal(
    buildBody(article, { text })
      .map((block) => block.text)
      .join(' '),
    foldWhiteSpace(printed.join(' ')),
  );
});

test('the number of an item is printed and not part of its address', () => {
  const text = ['Leaders of island states agree to share fish', TEXT, '1. Share the fish.', '2. Share the ships.'];
  const items = bodyOf(text).filter(({ kind }) => kind === 'list-item');
  assert.deepEqual(
    items.map((item) => item.text),
    ['1. Share the fish.', '2. Share the ships.'],
  );
  assert.deepEqual(
    items.map(({ address }) => address),
    addressParagraphs(['Share the fish.', 'Share the ships.']),
  );
});
