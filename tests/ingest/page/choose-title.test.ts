import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSpans } from '../classify/read-roles.ts';

const LEAD =
  'President Ann Example and Prime Minister Bo Sample agreed on Monday to meet every year, aides to both leaders said after talks in the old town.';
const MORE =
  'The two leaders also signed a paper on rare metals, which officials of both governments had prepared since the spring.';

function titleOf(...head: string[]): string | undefined {
  const text = [...head, LEAD, MORE].join('\n');
  const span = readSpans(text).find(({ role }) => role === 'title');
  return span && text.slice(span.start, span.end).trim();
}

test('a path to the article that ends in its headline is no headline', () => {
  assert.equal(
    titleOf('Home / News / Leaders agree to meet every year', 'October 26, 2025', 'Leaders agree to meet every year'),
    'Leaders agree to meet every year',
  );
});

test('of headlines right above one another the upper one is the title, whatever words it shares with the text', () => {
  assert.equal(
    titleOf(
      'A handshake in the rain, seen from afar',
      'Leaders sign paper on rare metals after talks',
      '13 October 2025',
    ),
    'A handshake in the rain, seen from afar',
  );
});

test('a blog’s motto and the words of a mail are no headline', () => {
  assert.equal(
    titleOf(
      'A blog about hills and metals',
      'Home | About | Archive | Feed',
      'Two leaders, one paper, no metals',
      'June 29, 2019',
    ),
    'Two leaders, one paper, no metals',
  );
  assert.equal(
    titleOf('View this email in your browser', 'Friday, May 15, 2026', 'The long walk', 'By Dora Writer'),
    'The long walk',
  );
});

test('a headline may end in a full stop where the page’s lines part it from the text', () => {
  assert.equal(
    titleOf('17 June 2026', 'Statement of President Ann Example on the talks.', 'Download as PDF'),
    'Statement of President Ann Example on the talks.',
  );
});

test('a path, a menu on one line and a label in capitals above the headline are none', () => {
  const title = 'Example and Sample agree in the old town to meet every year';
  const dek = 'A paper on rare metals is signed, and the return visit is set for the autumn';
  for (const above of [
    'Sample Letters > Example and Sample',
    'Archive / Example and Sample / Metals / 2025',
    'EXAMPLE AND THE SAMPLE UNION',
    'Metals   Paper   Leaders   Talks',
  ])
    assert.equal(titleOf(above, '', title, dek, 'October 26, 2025'), title, above);
  assert.equal(
    titleOf('LEADERS AGREE TO MEET EVERY YEAR', dek, 'October 26, 2025'),
    'LEADERS AGREE TO MEET EVERY YEAR',
  );
});
