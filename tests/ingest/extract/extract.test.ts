import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '../../../src/schema/role.ts';
import { readExample } from './read-example.ts';

const body: ['paragraph', string] = [
  'paragraph',
  'The two leaders met in the capital on Tuesday, and they said that the talks had been good for both of them.',
];

test('the printed headline is the title, and its line is the evidence', () => {
  const { title } = readExample([['title', 'Leaders meet'], body]);
  assert.equal(title[0]?.value, 'Leaders meet');
  assert.equal(title[0]?.spans[0]?.role, 'title');
});

test('without a headline the title is supplied from the first sentence, in square brackets, without note marks', () => {
  const short = readExample([['paragraph', 'Two leaders met in Nara [1]. They spoke of trade [2].']]);
  assert.equal(short.title[0]?.value, '[Two leaders met in Nara]');
  const long = readExample([
    [
      'paragraph',
      'Prime Minister Example of the first country and President Muster of the second met Tuesday in Andong to speak of energy and trade [1].',
    ],
  ]);
  assert.equal(
    long.title[0]?.value,
    '[Prime Minister Example of the first country and President Muster of the second met Tuesday …]',
  );
});

test('the supplied title begins behind the dateline and does not stop at "U.S."', () => {
  const { title } = readExample([
    ['dateline', 'SEOUL, South Korea -- §'],
    ['paragraph', 'U.S. President Example came on Nov. 3. He left.'],
  ]);
  assert.equal(title[0]?.value, '[U.S. President Example came on Nov. 3]');
});

test('a line above a text without headline that nothing explains is in doubt, and a menu is not', () => {
  const spans = ['Rain of blossoms over the old town', 'Home', 'Menu'];
  const read = (lines: string[]) =>
    readExample([...lines.map((line): [Role, string] => ['boilerplate', line]), body], {}, 'other-line').doubts;
  assert.match(read(spans)[0]?.question ?? '', /^The line “Rain of blossoms over the old town” stands above/u);
  assert.deepEqual(read([...spans, 'Markets open higher in Tokyo', 'Storm closes in on the coast']), []);
});

test('labels of stamps win over a stamp without label', () => {
  const { published, updated } = readExample([
    ['stamp', 'Friday, November 20, 2026'],
    ['title', 'Leaders meet'],
    ['stamp', 'Posted: November 19, 2024 22:40'],
    ['stamp', 'Updated: November 20, 2024 08:00'],
    body,
  ]);
  assert.deepEqual([published[0]?.value, updated[0]?.value], ['2024-11-19T22:40', '2024-11-20T08:00']);
  assert.equal(published.length, 2);
});

test('of stamps without label the one under the headline wins over the one above it', () => {
  const { published } = readExample([
    ['stamp', 'November 20, 2026'],
    ['title', 'Leaders meet'],
    ['stamp', 'November 19, 2024'],
    body,
  ]);
  assert.equal(published[0]?.value, '2024-11-19');
});

test('a counter gives no date', () => {
  const { published, updated, doubts } = readExample([
    ['title', 'Leaders meet'],
    ['boilerplate', 'Updated (52 articles)'],
    body,
  ]);
  assert.deepEqual([published, updated, doubts], [[], [], []]);
});

test('a weekday that does not fit its day is a doubt, and the day stays as printed', () => {
  const { published, doubts } = readExample([['title', 'Leaders meet'], ['stamp', 'Friday, May 26, 2016'], body]);
  assert.equal(published[0]?.value, '2016-05-26');
  assert.equal(
    doubts[0]?.question,
    'The page says "Friday, May 26, 2016", but that day was a Thursday and no Friday. Which day is right?',
  );
});

test('letters that mean several zones follow the outlet’s clock, and without it are a doubt', () => {
  const stamp: ['stamp', string] = ['stamp', 'Nov 17, 2023, 10:30 AM CST'];
  assert.equal(readExample([['outlet', 'Example Herald'], stamp, body]).published[0]?.value, '2023-11-17T10:30-06:00');
  const unknown = readExample([stamp, body]);
  assert.equal(unknown.published[0]?.value, '2023-11-17T10:30');
  assert.match(unknown.doubts[0]?.question ?? '', /^"CST" stands for several time zones/u);
});

test('a relative stamp counts back from the capture, over midnight in the zone of the capture', () => {
  const parts: ['stamp' | 'paragraph', string][] = [['stamp', '9 hours ago'], body];
  const captured = (moment: string) => readExample(parts, { origin: { captured: moment } }).published[0]?.value;
  assert.equal(captured('2026-01-14T20:00+09:00'), '2026-01-14');
  assert.equal(captured('2026-01-14T08:00+09:00'), '2026-01-13');
});

test('without a capture date a relative stamp gives no day and a question', () => {
  const { published, doubts } = readExample([['stamp', '9 hours ago'], body]);
  assert.deepEqual(published, []);
  assert.deepEqual(doubts, [
    {
      field: 'published',
      question: 'The page says "9 hours ago" and no capture date is recorded. When was it captured?',
    },
  ]);
});

test('a labelled stamp of a misprinted year gives no day and a question', () => {
  const { published, doubts } = readExample([['stamp', 'Published: Nov. 17, 3025 09:10'], body]);
  assert.deepEqual(published, []);
  assert.match(doubts[0]?.question ?? '', /says "Published: Nov\. 17, 3025 09:10"\. Which day is that\?$/u);
});

test('a stamp from before the dateline is in doubt', () => {
  const { doubts } = readExample([
    ['stamp', 'November 1, 2024'],
    ['dateline', 'SEOUL, Nov. 12, 2024 (Yonhap) -- §'],
    body,
  ]);
  assert.match(doubts[0]?.question ?? '', /^The stamp says 2024-11-01 and the dateline 2024-11-12/u);
});

test('a dateline gives place, country and the day with the year of the stamp', () => {
  const read = (stamp: string) =>
    readExample([['stamp', stamp], ['dateline', 'SEOUL, Dec. 31 (Yonhap) -- §'], body]).dateline[0]?.value;
  assert.deepEqual(read('January 1, 2025'), {
    asPrinted: 'SEOUL, Dec. 31 (Yonhap)',
    place: 'Seoul',
    country: 'KR',
    date: '2024-12-31',
  });
  const region = readExample([['dateline', 'WOODSIDE, California — §'], body]).dateline[0]?.value;
  assert.deepEqual(region, { asPrinted: 'WOODSIDE, California', place: 'Woodside', country: 'US' });
});

test('an agency alone is the wire and neither outlet nor author', () => {
  for (const parts of [
    [['outlet', 'Yonhap'], body],
    [['byline', 'By Yonhap'], body],
    [['dateline', 'SEOUL, Nov. 12 (Yonhap) -- §'], body],
    [body, ['sign-off', '(Yonhap)']],
  ] as Parameters<typeof readExample>[0][]) {
    const { wire, outlet, authors } = readExample(parts);
    assert.deepEqual([wire[0]?.value, outlet, authors], [{ id: 'yonhap', asPrinted: 'Yonhap' }, [], []]);
  }
});

test('the agency’s own address makes it the outlet', () => {
  const { outlet } = readExample([['address', 'https://en.yna.example/view/1'], ['byline', 'By Yonhap'], body]);
  assert.equal(outlet[0]?.value.id, 'yonhap');
});

test('a line on rights names the outlet and the holder', () => {
  const { outlet, rights } = readExample([
    ['title', 'Leaders meet'],
    body,
    ['rights', '© Example Herald(www.herald.example). All rights reserved.'],
  ]);
  assert.deepEqual(outlet[0]?.value, { id: 'example-herald', asPrinted: 'Example Herald' });
  assert.deepEqual(rights[0]?.value, {
    statement: 'https://rightsstatements.org/vocab/InC/1.0/',
    holder: 'Example Herald',
  });
});

test('an aggregator that speaks in the page’s own words is where the article was taken from', () => {
  const { outlet, via } = readExample([
    ['outlet', 'Example Herald'],
    body,
    ['boilerplate', 'Explore what Digest8 AI can do for you:'],
  ]);
  assert.deepEqual([outlet[0]?.value.asPrinted, via[0]?.value.asPrinted], ['Example Herald', 'Digest8']);
  assert.deepEqual(readExample([['outlet', 'Example Herald'], body, ['boilerplate', 'Follow us on Digest8']]).via, []);
});

test('authors come in order and once; what stands below a name is no author', () => {
  const { authors, byline } = readExample([
    ['byline', 'By Ann Example and Kim Min-ji'],
    ['byline', 'North America editor'],
    body,
    ['byline', 'By Ann Example'],
  ]);
  assert.deepEqual(authors[0]?.value, ['Ann Example', 'Kim Min-ji']);
  assert.equal(byline[0]?.value, 'By Ann Example and Kim Min-ji');
});

test('notes join the marks in the text with the list of sources', () => {
  const { notes } = readExample([
    ['paragraph', 'They met [1]. They ate [1, 3]. It was 1985 [1985].'],
    ['note', '[1] Example Herald, "Leaders meet", 18 June 2025. https://herald.example/a'],
  ]);
  assert.deepEqual(notes[0]?.value, [
    { number: 1, outlet: 'Example Herald', title: 'Leaders meet', date: '2025-06-18', url: 'https://herald.example/a' },
    { number: 3 },
  ]);
});

test('the language is known by script and by frequent words, and is open where nothing shows it', () => {
  const read = (text: string) => readExample([['paragraph', text]]).language[0]?.value;
  assert.deepEqual(
    [
      'The two leaders met and they said that the talks were good.',
      '두 정상은 서울에서 만나 협력을 약속했다.',
      '両首脳は東京で会談し、協力を約束した。',
      '两国领导人在北京举行会谈并达成共识。',
      'Les deux dirigeants se sont rencontrés dans la capitale pour une visite.',
      'Die beiden trafen sich in der Hauptstadt und sprachen über den Handel.',
      'Los dos líderes se reunieron en la capital para hablar del comercio.',
      'Xyzzy',
    ].map(read),
    ['en', 'ko', 'ja', 'zh', 'fr', 'de', 'es', 'und'],
  );
});

test('genres show in the form of the text', () => {
  const genre = (...parts: Parameters<typeof readExample>[0]) => readExample(parts).genre[0]?.value;
  assert.equal(genre(['title', 'Leaders meet'], ['byline', 'By Ann Example'], body), 'news');
  assert.equal(genre(['dateline', 'SEOUL, Nov. 12 (Yonhap) -- §'], body), 'wire');
  assert.equal(genre(['title', 'Leaders meet'], ['outlet', 'Example Ministry'], body), 'statement');
  assert.equal(genre(['eyebrow', 'EDITORIAL:'], ['title', 'What now'], body), 'analysis');
  assert.equal(genre(['title', 'In pictures'], ['caption', 'One man.'], ['caption', 'Two men.']), 'gallery');
  assert.equal(
    genre(
      ['title', 'Talks'],
      ['paragraph', 'President Example: Welcome.'],
      ['paragraph', 'Prime Minister Muster: Thank you.'],
    ),
    'transcript',
  );
  assert.equal(
    genre(['title', 'Joint Declaration of the Example Summit'], ['paragraph', 'We, the leaders, met in Nara.']),
    'communique',
  );
  assert.equal(genre(body), undefined);
});

test('an outlet on record in the byline is the outlet; an agency there is where the text came from', () => {
  const read = (byline: string) => {
    const { outlet, wire, authors } = readExample([['title', 'Leaders meet'], ['byline', byline], body]);
    return [outlet[0]?.value.id, wire[0]?.value.id, authors.length];
  };
  assert.deepEqual(read('By Example Herald'), ['example-herald', undefined, 0]);
  assert.deepEqual(read('By Yonhap'), [undefined, 'yonhap', 0]);
});

test('the place of a dateline in capitals is spelt as the record of the place spells it', () => {
  const read = (dateline: string) => readExample([['dateline', `${dateline} -- §`], body]).dateline[0]?.value.place;
  assert.equal(read('SAINT-AUBIN-LES-EAUX, France'), 'Saint-Aubin-les-Eaux');
  assert.equal(read('SEOUL, May 3'), 'Seoul');
});
