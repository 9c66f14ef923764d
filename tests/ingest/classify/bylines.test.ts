import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRoles } from './read-roles.ts';

const TITLE = 'Example and Sample to meet every year';
const LEAD =
  'President Ann Example and Prime Minister Bo Sample agreed on Monday to meet every year, aides to both leaders said after talks in the old town.';
const MORE =
  'The two leaders also signed a paper on rare metals, which officials of both governments had prepared since the spring.';

function rolesUnderTitle(...lines: string[]): string[] {
  return readRoles([TITLE, ...lines, LEAD, MORE]).slice(1, 1 + lines.length);
}

test('an author and an outlet on one line are two parts', () => {
  assert.deepEqual(rolesUnderTitle('Nora Muster, Sample Times', '13 October 2025'), ['byline outlet', 'stamp']);
  assert.deepEqual(rolesUnderTitle('by Elif Muster Example Herald', '13 October 2025'), ['byline outlet', 'stamp']);
});

test('a name and an agency are a byline; a city and its country are none', () => {
  assert.equal(rolesUnderTitle('Lena Muster, Associated Press', '13 October 2025')[0], 'byline');
  assert.notEqual(rolesUnderTitle('New Delhi, India', '13 October 2025')[0], 'byline outlet');
});

test('the name under "By —" is a byline', () => {
  assert.deepEqual(rolesUnderTitle('By —', 'Lena Muster', '13 October 2025'), ['byline', 'byline', 'stamp']);
});

test('names with the cities that they write from are a byline and no title', () => {
  const roles = readRoles([
    'World',
    TITLE,
    'Kim Muster in Beijing and Lee Beispiel in Seoul',
    '5 January 2026',
    LEAD,
    MORE,
  ]);
  assert.deepEqual(roles.slice(1, 4), ['title', 'byline', 'stamp']);
});

test('a name behind a dash under the text is its author, unless the text speaks of it', () => {
  assert.equal(readRoles([TITLE, LEAD, MORE, '— Kate Muster']).at(-1), 'byline');
  assert.notEqual(readRoles([TITLE, LEAD, MORE, '— Ann Example']).at(-1), 'byline');
});

test('a place beside the time is a dateline', () => {
  assert.deepEqual(rolesUnderTitle('Published - September 09, 2023 05:02 pm IST - NEW DELHI'), ['stamp dateline']);
  assert.deepEqual(rolesUnderTitle('KUALA LUMPUR, 26 October 2025'), ['dateline']);
});

test('the department under "From:" published it and is no title', () => {
  const roles = readRoles([
    'Press release',
    TITLE,
    'From:',
    'Office of the Prime Minister of Samples',
    '29 January 2026',
    LEAD,
    MORE,
  ]);
  assert.deepEqual(roles, ['eyebrow', 'title', 'boilerplate', 'outlet', 'stamp', 'paragraph', 'paragraph']);
});

test('words that many pages print are no outlet', () => {
  assert.notEqual(readRoles(['News', TITLE, '29 January 2026', LEAD, MORE])[0], 'outlet');
  assert.notEqual(readRoles(['Menu', 'All News', TITLE, '29 January 2026', LEAD, MORE])[1], 'outlet');
});
