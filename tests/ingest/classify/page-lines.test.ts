import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRoles, readSpans } from './read-roles.ts';

const TITLE = 'Example and Sample agree to meet every year';
const LEAD =
  'President Ann Example and Prime Minister Bo Sample agreed on Monday to meet every year, aides to both leaders said after talks in the old town.';
const MORE =
  'The two leaders also signed a paper on rare metals, which officials of both governments had prepared since the spring.';

test('a stamp stands apart from what else is on its line, though marks and entities of a clipping lie between', () => {
  const line = '**Published:** 3 May 2024 &nbsp; **Reading time:** 4 min';
  const spans = readSpans([`# ${TITLE}`, '', line, '', LEAD, '', MORE].join('\n'), 'markdown');
  const words = spans.filter((span) => span.line === 3 && !['blank', 'markup'].includes(span.role));
  const rolesOf = new Set(words.map(({ role }) => role));
  assert.deepEqual([...rolesOf], ['stamp', 'boilerplate']);
});

test('a menu in capitals is no outlet, whatever words it has', () => {
  assert.deepEqual(readRoles(['HOME   NEWS   PEOPLE   MAP', 'Example Herald', TITLE, LEAD, MORE]), [
    'boilerplate',
    'outlet',
    'title',
    'paragraph',
    'paragraph',
  ]);
});

test('a button for listening is no part of the text', () => {
  assert.deepEqual(readRoles([TITLE, 'POSTED: 3 May 2024', 'LISTEN 4 MIN', LEAD, MORE]), [
    'title',
    'stamp',
    'boilerplate',
    'paragraph',
    'paragraph',
  ]);
});

test('a heading of a Markdown text right over running text is a subheading, though its word is a button’s', () => {
  const lines = [`# ${TITLE}`, '', LEAD, '', '## Next', '', MORE];
  assert.deepEqual(readRoles(lines, 'markdown'), ['title', 'paragraph', 'subheading', 'paragraph']);
  const offer =
    'Sign up for our newsletter, and you will have the news of both countries in your inbox every single morning, free of charge, for ever and a day.';
  assert.equal(readRoles([...lines.slice(0, 4), '## Subscribe', '', offer, '', MORE], 'markdown')[2], 'boilerplate');
});

test('titles of other articles are kept under any heading of theirs, and on one line with it', () => {
  const titles = ['Sample ministers sign a paper on ferries', 'Two harbours open after eleven years'];
  for (const heading of ['More from the archive', 'Read more'])
    assert.deepEqual(readRoles([TITLE, LEAD, MORE, heading, ...titles]).slice(3), [
      'boilerplate',
      'related',
      'related',
    ]);
  const markdown = [`# ${TITLE}`, '', LEAD, '', MORE, '', `**Related:** [${titles[0]}](/articles/)`];
  assert.equal(readRoles(markdown, 'markdown').at(-1), 'boilerplate related');
});

test('licences and buttons under such titles are none of them', () => {
  const lines = [TITLE, LEAD, MORE, 'Related', 'Two harbours open after eleven years'];
  assert.deepEqual(readRoles([...lines, 'CC BY 4.0 | Sample Digest contributors', 'Print this page']).slice(4), [
    'related',
    'rights',
    'boilerplate',
  ]);
});

test('the name of a site over its menu is no outlet where the article names its own', () => {
  const lines = ['Example Holdings', TITLE, 'Example Herald | 3 May 2024', LEAD, MORE, '© Example Holdings'];
  const roles = readRoles(lines);
  assert.notEqual(roles[0], 'outlet');
  assert.equal(roles[2], 'outlet stamp');
});
