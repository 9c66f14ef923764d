import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { classifySpans } from '../../src/ingest/classify.ts';
import { readLexicon } from '../../src/ingest/lexicon.ts';
import { splitLines } from '../../src/ingest/split-lines.ts';
import { readRoles, readSpans } from './classify/read-roles.ts';

const FIRST =
  'President Ann Example and Prime Minister Bo Sample agreed on Monday to meet every year, aides to both leaders said after talks in the old town.';
const SECOND =
  'The two leaders also signed a paper on rare metals, which officials of both governments had prepared since the spring.';

const line = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    FIRST,
    SECOND,
    '# Leaders meet',
    '- AP',
    '[1] x',
    '---',
    '“Quoted words of a leader.”',
    '> so',
    '![a](b) |',
    '12:30',
    'By Jane Example',
    '© Example',
    '| a | b |',
    '**x** [y](z)',
  ),
);

test('every character lies in exactly one span, in order, and no span crosses a line', () => {
  fc.assert(
    fc.property(
      fc.array(line),
      fc.constantFrom('\n', '\r\n', '\r', '\u2028'),
      fc.constantFrom('text' as const, 'markdown' as const),
      (lines, end, format) => {
        const text = lines.join(end);
        const spans = readSpans(text, format);
        const starts = new Map(splitLines({ text }).map(({ number, start }) => [number, start]));
        let at = 0;
        for (const span of spans) {
          assert.equal(span.start, at);
          assert.ok(
            span.end > span.start &&
              span.start >= (starts.get(span.line) ?? 0) &&
              span.end <= (starts.get(span.line + 1) ?? text.length),
          );
          assert.match(span.rule, /^[a-z]+(?:-[a-z]+)*$/u);
          assert.ok(span.reason.length > 10);
          at = span.end;
        }
        assert.equal(at, text.length);
      },
    ),
    { numRuns: 150 },
  );
});

test('a plain article: headline, imprint, dateline, text', () => {
  assert.deepEqual(
    readRoles([
      'Example and Sample agree to meet every year',
      'By Jane Writer',
      'Published: June 2, 2025',
      `TOKYO, June 2 (Reuters) - ${FIRST}`,
      SECOND,
    ]),
    ['title', 'byline', 'stamp', 'dateline paragraph', 'paragraph'],
  );
});

test('stacked headlines: the upper is the title, the others are the dek', () => {
  assert.deepEqual(
    readRoles([
      'Example and Sample agree to meet every year',
      'Rare metals on the table of both leaders',
      FIRST,
      SECOND,
    ]),
    ['title', 'dek', 'paragraph', 'paragraph'],
  );
});

test('no headline is invented where the source has none', () => {
  assert.deepEqual(readRoles(['REUTERS', 'November 3, 2023 at 09:10 JST', FIRST, SECOND]), [
    'outlet',
    'stamp',
    'paragraph',
    'paragraph',
  ]);
});

test('a summary glued before the dateline is the dek', () => {
  assert.deepEqual(
    readRoles([
      'Example and Sample agree to meet every year',
      `Leaders promise yearly talks on metals TOKYO, Japan -- ${FIRST}`,
    ])[1],
    'dek dateline paragraph',
  );
});

test('headings that run into their paragraphs are cut off where several paragraphs have them', () => {
  const roles = readRoles([
    'Example and Sample agree to meet every year',
    `Leaders Promise Yearly Talks on Metals The two sides said that they had agreed. ${SECOND} ${FIRST}`,
    `Old Town Hosts Quiet Dinner for Guests In a small house by the river the guests ate late. ${SECOND} ${FIRST}`,
  ]);
  assert.deepEqual(roles, ['title', 'subheading paragraph', 'subheading paragraph']);
});

test('a paragraph that begins with office and name keeps its first words', () => {
  assert.deepEqual(
    readRoles([
      `South Korean President Ann Example met her guest at noon. ${SECOND}`,
      `Japanese Prime Minister Bo Sample thanked his host at length. ${SECOND}`,
    ]),
    ['paragraph', 'paragraph'],
  );
});

test('blurbs at the end are the page’s, a closing paragraph is the article’s', () => {
  const blurbs = ['Here is a collection of memories of the great flood.', 'A series about bakers and their ovens'];
  assert.deepEqual(readRoles([FIRST, SECOND, ...blurbs]), ['paragraph', 'paragraph', 'boilerplate', 'boilerplate']);
  assert.deepEqual(readRoles([FIRST, SECOND, 'The paper on metals shows how close both leaders have become.']), [
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});

test('a pull quote repeats words of a paragraph; other quoted lines are paragraphs', () => {
  const said =
    '"We will meet each other every year from now on," Example said, as both leaders left the hall for dinner in the old town.';
  assert.deepEqual(
    readRoles([FIRST, said, '“We will meet each other every year from now on.”', SECOND]).at(2),
    'pull-quote',
  );
  assert.deepEqual(
    readRoles([FIRST, SECOND, '“Nobody had asked us for our view of it.”', SECOND.replace('also', 'then')]).at(2),
    'paragraph',
  );
});

test('a caption gives up its credit; its second printing is a repeat', () => {
  const caption = 'The two leaders shake hands before their talks on Monday. Photo by Yonhap News';
  assert.deepEqual(readRoles([FIRST, caption, caption, SECOND]), [
    'paragraph',
    'caption credit',
    'repeat',
    'paragraph',
  ]);
});

test('a menu gives no text', () => {
  assert.ok(
    readRoles(['Home', 'World', 'Politics', 'Log in', 'Subscribe', 'Sports']).every((role) => role === 'boilerplate'),
  );
});

test('hard-wrapped lines go on with the line above', () => {
  const spans = readSpans(
    [
      'The leaders of the two countries opened a new chapter on Friday at the',
      'old mountain house, agreeing to consult one another in a crisis and to',
      'hold exercises every year.',
      '',
      'Nobody spoke of the past.',
    ].join('\n'),
  );
  assert.deepEqual(
    spans.filter(({ rule }) => rule === 'wrapped-line').map(({ line }) => line),
    [2, 3],
  );
});

test('Markdown marks are marks, and the words between them are words', () => {
  const lines = [
    '# Example and Sample agree to meet every year',
    '',
    `**Talks.** ${FIRST}`,
    '',
    '## What comes next',
    '',
    SECOND,
  ];
  assert.deepEqual(readRoles(lines, 'markdown'), ['title', 'paragraph', 'subheading', 'paragraph']);
});

test('a paragraph behind a dateline is running text whatever it ends in', () => {
  for (const end of ["import x from 'y'", '{process.exit()}', '<img src=x onerror=alert(1)>']) {
    const opening = `SEOUL, June 17, 2025 -- President Ann Example said on Tuesday that she would gladly come again ${end}`;
    assert.deepEqual(readRoles(['Example promises to come again', '', opening, '', FIRST, '', SECOND]), [
      'title',
      'dateline paragraph',
      'paragraph',
      'paragraph',
    ]);
  }
});

test('a person’s correction wins over every rule', () => {
  const text = `${FIRST}\n${SECOND}`;
  const spans = classifySpans({ text, format: 'text' }, splitLines({ text }), {
    lexicon: readLexicon(),
    isOutletName: () => false,
    roleCorrections: [{ lines: [2, 2], role: 'boilerplate' }],
  });
  assert.deepEqual(
    spans.map(({ role }) => role),
    ['paragraph', 'boilerplate'],
  );
});

test('a long line of brackets or stars takes no more than linear time', () => {
  const started = performance.now();
  readSpans('[('.repeat(20_000), 'markdown');
  readSpans('**a '.repeat(20_000), 'markdown');
  assert.ok(performance.now() - started < 5_000);
});
