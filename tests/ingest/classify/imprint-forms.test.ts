import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRoles } from './read-roles.ts';

const TITLE = 'Example and Sample to meet every year';
const LEAD =
  'President Ann Example and Prime Minister Bo Sample agreed on Monday to meet every year, aides to both leaders said after talks in the old town.';
const MORE =
  'The two leaders also signed a paper on rare metals, which officials of both governments had prepared since the spring.';

test('a name, the city of its bearer and the time on one line are byline and stamp', () => {
  const under = (line: string) => readRoles([TITLE, line, LEAD, MORE])[1];
  assert.equal(under('Kim Muster in Geneva Mon May 4 2020 - 18:04'), 'byline stamp');
  assert.equal(under('4 May 2020 / 7:49 PM EDT / Sample News'), 'stamp outlet');
});

test('a name over an office and a stamp is the author', () => {
  const roles = readRoles([TITLE, 'Kim Muster', 'Political correspondent in Geneva', '4 May 2020 18:04', LEAD, MORE]);
  assert.equal(roles[1], 'byline');
  assert.equal(roles[3], 'stamp');
});

test('a name that links to the page of an author is a byline; a link to a section is none', () => {
  const under = (line: string) => readRoles([`# ${TITLE}`, '', line, '', LEAD, '', MORE], 'markdown')[1];
  assert.equal(under('- [Kim Muster](https://sample.example/authors/kim)'), 'byline');
  assert.notEqual(under('- [Middle East](https://sample.example/world/asia)'), 'byline');
});

test('a line that opens with the author and says what the author is tells of the author, without a full stop as well', () => {
  const bio = 'Kim Muster is Asia Correspondent of Sample Times';
  assert.equal(readRoles([TITLE, 'By Kim Muster', LEAD, MORE, bio]).at(-1), 'bio');
  assert.notEqual(readRoles([TITLE, 'By Lee Beispiel', LEAD, MORE, bio]).at(-1), 'bio');
});

test('single sentences under a heading of points are items, and the text below is none', () => {
  const points = ['Leaders will meet every year.', 'A fund for students will open.'];
  const roles = readRoles([TITLE, 'By Kim Muster', 'KEY POINTS', ...points, LEAD, MORE]);
  assert.deepEqual(roles.slice(2), ['subheading', 'list-item', 'list-item', 'paragraph', 'paragraph']);
});

test('a section in capitals under other links is the eyebrow, and so is one that the bar above names', () => {
  assert.equal(readRoles(['Watch TV', 'POLITICS', TITLE, LEAD, MORE])[1], 'eyebrow');
  assert.equal(readRoles(['Home World Asia Business Society', 'Asia', TITLE, LEAD, MORE])[1], 'eyebrow');
});
