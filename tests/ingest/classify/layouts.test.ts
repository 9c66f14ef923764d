import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRoles, readSpans } from './read-roles.ts';

const FIRST =
  'The prime ministers of Northland and Southland met on Tuesday beside the long lake of Muster and agreed to open the ferry again.';
const SECOND =
  'They said that the ferry had been missed on both shores, and that the first boat would leave the lake harbor in spring.';

test('points with marks right behind the text, under their heading, are the article’s', () => {
  assert.deepEqual(
    readRoles(['Lake talks bring back the ferry', FIRST, SECOND, 'At a glance', '• A boat a day', '• A fare for all']),
    ['title', 'paragraph', 'paragraph', 'subheading', 'list-item', 'list-item'],
  );
});

test('a table and a short part under headings of a Markdown text stay in the article', () => {
  const lines = [
    '# Lake talks bring back the ferry',
    FIRST,
    SECOND,
    '## At a glance',
    '| Matter | Result |',
    '| --- | --- |',
    '| Ferry | from spring |',
    '| Bridge | open question |',
    '## What they left out',
    'Nobody spoke of fish. The fishermen noticed.',
  ];
  assert.deepEqual(
    readRoles(
      lines.flatMap((line) => (line.startsWith('|') ? [line] : [line, ''])),
      'markdown',
    ).slice(-2),
    ['subheading', 'paragraph'],
  );
});

test('under a short label a headline that is a quotation alone is the title', () => {
  assert.deepEqual(readRoles(['Talks in Muster', '“Nobody had to row alone today”', '4 May 2024', FIRST, SECOND]), [
    'eyebrow',
    'title',
    'stamp',
    'paragraph',
    'paragraph',
  ]);
});

test('the line right over "… writes:" is the title', () => {
  assert.deepEqual(
    readRoles([
      'Hello, reader. Your subscription runs until May.',
      'Ten minutes afloat',
      'Nora Sample writes:',
      FIRST,
      SECOND,
    ]),
    ['boilerplate', 'title', 'byline', 'paragraph', 'paragraph'],
  );
});

test('a stranger’s name under the headline and over buttons is the byline', () => {
  assert.deepEqual(readRoles(['Lake talks bring back the ferry', 'Nora Sample', 'Share', FIRST, SECOND]).slice(0, 3), [
    'title',
    'byline',
    'boilerplate',
  ]);
});

test('what follows the byline and begins with its name is who the author is', () => {
  assert.deepEqual(
    readRoles([
      'Lake talks bring back the ferry',
      'By Nora Sample',
      'Nora Sample is a reporter for the Sample Times.',
      '4 May 2024',
      FIRST,
      SECOND,
    ]).slice(0, 3),
    ['title', 'byline', 'bio'],
  );
});

test('a section behind the day is the page’s word and leaves the day a stamp', () => {
  assert.deepEqual(
    readRoles(['May 4, 2024 - World', 'Lake talks bring back the ferry', FIRST, SECOND])[0],
    'stamp boilerplate',
  );
});

test('three questions and answers by their letters are turns, however short they are', () => {
  const turns = [
    'Q. Was it cold?',
    'A. We had blankets from the hotel.',
    'Q. And the soup?',
    'A. The soup was very warm indeed.',
  ];
  assert.deepEqual(
    readRoles(['Lake talks bring back the ferry', FIRST, ...turns]).slice(2),
    turns.map(() => 'paragraph'),
  );
});

test('lettered items and a heading do not end a numbered series', () => {
  const lines = [
    '1. We, the leaders, met beside the lake and spoke about its ferry for a whole long day in the hall.',
    '(a) We ask for one boat.',
    '(b) We ask for one fare.',
    'Next steps',
    '2. We thank the host and will meet again by the sea next year.',
  ];
  assert.deepEqual(readRoles(['Declaration of the lake leaders', ...lines]).slice(1), [
    'list-item',
    'list-item',
    'list-item',
    'subheading',
    'list-item',
  ]);
});

test('an outlet’s letter to its readers inside the page is no text of the article', () => {
  const letter = [
    'Dear readers,',
    'We have rowed for you through every storm of this year.',
    'Your help, small or large, keeps us afloat.',
    'Continue',
    'Not ready to help today?',
  ];
  assert.deepEqual(
    readRoles(['Lake talks bring back the ferry', FIRST, SECOND, ...letter]).slice(3),
    letter.map(() => 'boilerplate'),
  );
});

test('a sentence with the site’s name behind a dash is the last one, and the name its sign-off', () => {
  assert.deepEqual(
    readRoles([
      'Lake talks bring back the ferry',
      FIRST,
      SECOND,
      'The first boat leaves the harbor in spring. – Sampler.com',
    ]).at(-1),
    'paragraph sign-off',
  );
});

test('a caption under its credit and above the headline makes no article of its own', () => {
  const spans = readSpans(
    [
      'Photo: Nora Sample',
      'The pier of Muster, a short walk from the hall of the talks.',
      'Lake talks bring back the ferry',
      '4 May 2024',
      FIRST,
      SECOND,
    ].join('\n'),
  );
  assert.deepEqual(
    spans.filter(({ role }) => ['caption', 'title'].includes(role)).map(({ role }) => role),
    ['caption', 'title'],
  );
});
