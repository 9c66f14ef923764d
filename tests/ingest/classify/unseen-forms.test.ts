import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRoles, readSpans } from './read-roles.ts';

const TITLE = 'Example and Sample agree to meet every year';
const LEAD =
  'President Ann Example and Prime Minister Bo Sample agreed on Monday to meet every year, aides to both leaders said after talks in the old town.';
const MORE =
  'The two leaders also signed a paper on rare metals, which officials of both governments had prepared since the spring.';

test('a summary in whole sentences between headline and imprint is the dek, and the office under the author’s name tells who that is', () => {
  const dek =
    'Leaders at the two-day summit in the old town agreed on a single page to meet far more often than before.';
  const roles = readRoles([
    TITLE,
    dek,
    'Cleo Muster',
    'Deputy political editor',
    'Wednesday 25 June 2025 17:42',
    LEAD,
    MORE,
  ]);
  assert.deepEqual(roles, ['title', 'dek', 'byline', 'bio', 'stamp', 'paragraph', 'paragraph']);
});

test('a sentence that goes on behind a few links is the article’s', () => {
  const last = 'President Example had fifty minutes with Prime Minister Sample and came, for once, in a jacket.';
  const roles = readRoles([TITLE, LEAD, MORE, 'Read more from Sample Times:', 'What the paper will cost', last]);
  assert.equal(roles.at(-1), 'paragraph');
});

test('the lines of a printed column are one paragraph, though they are of many lengths', () => {
  const column = [
    'CHENGDU, China — The leaders of two old',
    'states promised on Tuesday to work side by side for',
    'another decade, and spoke with one voice',
    'on the rain at a moment when nobody in the hall knew',
    'what the neighbors had wrapped for the',
    'children.',
    'The host received both of his guests in the early morn-',
    'ing in the capital of the province, and',
    'took them to see the cottage of a poet of an old dynas-',
    'ty in the rain, which fell on all of them',
    'for most of the hour that the walk through the garden',
    'took them.',
    'In the afternoon two of them held their',
    'first formal meeting in many months. They disagreed on',
    'a ruling of a court on labor of long ago,',
    'and agreed that they should go on disagreeing in per-',
    'son.',
  ];
  const wrapped = readSpans(['Three neighbors find words', ...column].join('\n')).filter(
    ({ rule }) => rule === 'wrapped-line',
  );
  assert.deepEqual(
    wrapped.map(({ line }) => line),
    [3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 15, 16, 17, 18],
  );
});

test('a list of capitalised names is no heading that runs into its paragraph', () => {
  const names =
    'Foreign Minister Cho Muster and Trade Minister Todd Sample exchanged texts on customs and on film, and';
  const rest =
    'they promised to go on with it for as long as both of them were in office and the cooks of both embassies had rice.';
  const roles = readRoles([TITLE, `${names} ${rest}`, `${names} ${rest} Again.`]);
  assert.deepEqual(roles, ['title', 'paragraph', 'paragraph']);
});

test('a link to another article in brackets or in capitals is no heading', () => {
  for (const link of [
    '[ Why Muster? How an island became a meeting room ]',
    'NOTE CARD SHOWS PLANNED ANSWERS FOR ALL REPORTERS',
  ])
    assert.equal(readRoles([TITLE, LEAD, link, MORE])[2], 'boilerplate', link);
});

test('points that begin with a dash are a list', () => {
  const roles = readRoles([
    TITLE,
    LEAD,
    'What we know:',
    '— the talks took twice as long',
    '— the two drank tea alone',
    MORE,
  ]);
  assert.deepEqual(roles.slice(3, 5), ['list-item', 'list-item']);
});

test('words of a picture over its credit below the imprint are no headline', () => {
  const roles = readRoles([
    '»Sample« ist zufrieden',
    'Von Cleo Muster',
    '25.06.2025, 17.38 Uhr',
    'Präsidentin Example und Premier Sample in der alten Stadt',
    'Foto: Dan Beispiel / dpa',
    LEAD,
    MORE,
  ]);
  assert.deepEqual(roles.slice(3, 5), ['caption', 'credit']);
});
