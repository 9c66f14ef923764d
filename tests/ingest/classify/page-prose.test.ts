import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRoles } from './read-roles.ts';

const TITLE = 'Example and Sample to meet every year';
const LEAD =
  'President Ann Example and Prime Minister Bo Sample agreed on Monday to meet every year, aides to both leaders said after talks in the old town.';
const MORE =
  'The two leaders also signed a paper on rare metals, which officials of both governments had prepared since the spring.';
const LAST = 'Sample told reporters in the evening that both capitals had waited for such talks for eleven years.';

/** The roles of lines put behind a short article, or between its second and third paragraph. */
function rolesBehind(...lines: string[]): string[] {
  return readRoles([TITLE, 'By Dora Writer', LEAD, MORE, LAST, ...lines]).slice(5);
}
function rolesInside(...lines: string[]): string[] {
  return readRoles([TITLE, 'By Dora Writer', LEAD, MORE, ...lines, LAST]).slice(4, 4 + lines.length);
}

test('readers’ comments under their heading are the page’s, with the readers’ names and times', () => {
  const roles = rolesBehind(
    '3 thoughts on “Example and Sample to meet every year”',
    'riverman says:',
    'June 30, 2019 at 9:12 am',
    'President Example should ask the people of the valley before signing any paper on metals.',
  );
  assert.deepEqual(new Set(roles), new Set(['boilerplate']));
});

test('a heading over comments that nobody wrote takes nothing of the article below it', () => {
  const roles = readRoles([TITLE, 'Comments', LEAD, MORE, LAST]);
  assert.deepEqual(roles.slice(-3), ['paragraph', 'paragraph', 'paragraph']);
});

test('an offer beside its button and the heading over an appeal are the page’s', () => {
  assert.deepEqual(rolesBehind('Get every story from all our bureaus.', 'Subscribe now'), [
    'boilerplate',
    'boilerplate',
  ]);
  assert.deepEqual(
    rolesBehind('A word from the writer:', 'If this helped you, please consider supporting our reporters.'),
    ['boilerplate', 'boilerplate'],
  );
});

test('a sentence that reports stays text beside a button', () => {
  assert.deepEqual(rolesInside('Support for the paper grew in both parliaments, aides said.', 'Subscribe now'), [
    'paragraph',
    'boilerplate',
  ]);
});

test('the words of a sponsor under their label are the page’s', () => {
  assert.deepEqual(
    rolesInside('A message from our sponsor', 'Muster Boats carry fish from lake to lake without a splash.'),
    ['boilerplate', 'boilerplate'],
  );
});

test('a card of another article in the text, cut off over an outlet’s name, is the page’s', () => {
  const roles = rolesInside(
    'Metals of the valley explained',
    'Six of them lie under one hill. Here is where the two governments want to dig, and',
    'Example Herald',
  );
  assert.deepEqual(roles.slice(0, 2), ['boilerplate', 'boilerplate']);
});

test('heading, name and office over a biography belong to it', () => {
  assert.deepEqual(
    rolesBehind('About the author', 'Dora Writer', 'Reporter', 'Dora Writer is a reporter at the Example Herald.'),
    ['bio', 'bio', 'bio', 'bio'],
  );
});

test('a list of related titles ends at the next box of the page', () => {
  assert.deepEqual(rolesBehind('Related News', 'Valley waits for its first train', 'Tags:', 'Metals Valley summit'), [
    'boilerplate',
    'related',
    'boilerplate',
    'boilerplate',
  ]);
});

test('a sentence that a paywall cut is text', () => {
  assert.deepEqual(
    rolesBehind(
      'Example called the paper a beginning and promised that her country would',
      'This post is for paid subscribers',
    ),
    ['paragraph', 'break-off'],
  );
});

test('a speech begins with its address and ends with its thanks', () => {
  const roles = readRoles([TITLE, '17 June 2026', 'Mesdames et Messieurs,', LEAD, MORE, 'Je vous remercie.']);
  assert.deepEqual(roles.slice(2), ['paragraph', 'paragraph', 'paragraph', 'paragraph']);
});

test('few quoted words over the paragraph that says them are a subheading, not a pull quote', () => {
  const roles = rolesInside(
    '‘Eleven years of waiting’',
    '“It took eleven years of waiting,” the prime minister said to the guests.',
  );
  assert.equal(roles[0], 'subheading');
});

test('a last sentence with the editor’s initials is text, though a list stands before it', () => {
  const roles = rolesBehind(
    'Featured stories',
    'Nation',
    'Bees on the balcony',
    'Nation',
    'Ten soups for winter',
    'Rare metals were hardly mentioned on Tuesday, a spokesman said. /abc',
  );
  assert.equal(roles.at(-1), 'paragraph sign-off');
});
