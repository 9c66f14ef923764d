import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStamp } from '../../../src/ingest/grammar/parse-stamp.ts';
import { readLexicon } from '../../../src/ingest/lexicon.ts';

const lexicon = readLexicon();

/** Kind and value of each part of a line: ["published 2023-11-17"]. */
function read(line: string): string[] | undefined {
  return parseStamp(line, lexicon)?.parts.map(
    ({ kind, value, ago }) => `${kind} ${value ?? `${ago?.count} ${ago?.unit}`}`,
  );
}

const STATED: [string, string[]][] = [
  [
    'Published on 24/07/2020 - 15:25 GMT+2 • Updated 19:40',
    ['published 2020-07-24T15:25+02:00', 'updated 2020-07-24T19:40+02:00'],
  ],
  ['Stand: 28.06.2021 16:47 Uhr', ['updated 2021-06-28T16:47']],
  ['Feb 7, 2020 - Politics & Trade', ['bare 2020-02-07']],
  [
    'Published : June 17, 2025 - 10:30:05   Updated : June 17, 2025 - 18:21:09',
    ['published 2025-06-17T10:30:05', 'updated 2025-06-17T18:21:09'],
  ],
  [
    'Posted on : April 27, 2018 - 10:12 KST Modified on : April 27, 2018 - 11:00 KST',
    ['published 2018-04-27T10:12+09:00', 'updated 2018-04-27T11:00+09:00'],
  ],
  ['입력 2018.08.14 (15:07) 수정 2018.08.14 (15:34)', ['published 2018-08-14T15:07', 'updated 2018-08-14T15:34']],
  ['승인 2024.05.27 10:30', ['published 2024-05-27T10:30']],
  ['16:36 November 12, 2022', ['bare 2022-11-12T16:36']],
  ["The Paper's Staff ReporterDecember 29, 2017", ['bare 2017-12-29']],
  ['Aug 20, 2023Event Updates, News', ['bare 2023-08-20']],
  ['2013-06-08 08:48 Xinhua     Web Editor: Ann Example comment', ['bare 2013-06-08T08:48']],
  ['Ann Example, Sample NetworkDec 22, 2023, 06:21 AM ET', ['bare 2023-12-22T06:21-05:00']],
  ['Ann Example and Bo Sample, Example Times - Dec 20, 2023 3:06 pm UTC', ['bare 2023-12-20T15:06+00:00']],
  ['Saturday 23 December 2023 05:39, UK', ['bare 2023-12-23T05:39+00:00']],
  ['Dec 21, 2023 at1:39 pm | By Ann Example', ['bare 2023-12-21T13:39']],
  ['Nov 12, 2023 1:00 AMNov 17, 2023 6:02 PM', ['bare 2023-11-12T01:00', 'bare 2023-11-17T18:02']],
  ['6 December 20238 December 2023', ['bare 2023-12-06', 'bare 2023-12-08']],
  ['Monday, December 4, 1989; Page A01', ['bare 1989-12-04']],
  ['Aired May 27, 2019 - 02:00   ET', ['published 2019-05-27T02:00-04:00']],
  ['by Ann Example - 12/22/23 11:35 AM ET', ['bare 2023-12-22T11:35-05:00']],
  ['date 2018-04-27', ['bare 2018-04-27']],
  [
    '12:14 GMT 23.10.2024 (Updated: 12:29 GMT 23.10.2024)',
    ['bare 2024-10-23T12:14+00:00', 'updated 2024-10-23T12:29+00:00'],
  ],
  ['14-Giu-24 10:49', ['bare 2024-06-14T10:49']],
  ['November 17, 2023 at 09:10 JST', ['bare 2023-11-17T09:10+09:00']],
  ['2018-04-26 18:59 (KST)', ['bare 2018-04-26T18:59+09:00']],
  ['April. 27, 2024 07:49.', ['bare 2024-04-27T07:49']],
  ['2026年5月19日 14時30分', ['bare 2026-05-19T14:30']],
  ['２０２３年１１月１７日（金）　９時１０分', ['bare 2023-11-17T09:10']],
  ['令和8年5月19日', ['bare 2026-05-19']],
  ['2025년 6월 18일 오전 9:10', ['bare 2025-06-18T09:10']],
  [
    '기사입력 2025.06.18. 오전 9:10 최종수정 2025.06.18. 오후 1:05',
    ['published 2025-06-18T09:10', 'updated 2025-06-18T13:05'],
  ],
  ['2025/11/01 18:32 송고', ['published 2025-11-01T18:32']],
  ['Published: 5:00am, 26 Oct 2024 (HKT)', ['published 2024-10-26T05:00+08:00']],
  [
    'June 3, 2025, 9:41 AM ET / Updated January 3, 2026, 11:00 AM ET',
    ['bare 2025-06-03T09:41-04:00', 'updated 2026-01-03T11:00-05:00'],
  ],
  [
    'Publié le 17 juin 2025 à 14h30 - Mis à jour le 18 juin 2025 à 09h00',
    ['published 2025-06-17T14:30', 'updated 2025-06-18T09:00'],
  ],
  ['17.06.2025, 14:30 Uhr', ['bare 2025-06-17T14:30']],
  ['12 de junio de 2018', ['bare 2018-06-12']],
  ['2024-05-01T10:00:00+09:00', ['bare 2024-05-01T10:00:00+09:00']],
  ['07/11/2024 09:18 PM EDT', ['bare 2024-07-11T21:18-04:00']],
  ['Published: 13 October ,2025: 08:06 PM', ['published 2025-10-13T20:06']],
  ['Updated - September 09, 2023 11:58 pm UTC', ['updated 2023-09-09T23:58+00:00']],
  ['9 hours ago', ['relative 9 hour']],
  ['9시간 전', ['relative 9 hour']],
  ['3時間前', ['relative 3 hour']],
  ['il y a 2 jours', ['relative 2 day']],
];

for (const [line, expected] of STATED) {
  test(`"${line}" is read as a stamp`, () => assert.deepEqual(read(line), expected));
}

const NO_STAMPS = [
  'Updated (52 articles)',
  'The leaders met on June 17, 2025.',
  'He was sworn in November 17, 2023 at 09:10 JST',
  'In the autumn of 1985 they met — November 19, 1985',
  'June 12, 3025 10:00',
  'February 30, 2024',
  'Kim said that talks resume June 20',
  '5 min read',
  '',
];

for (const line of NO_STAMPS) {
  test(`"${line}" is no stamp`, () => assert.equal(parseStamp(line, lexicon), undefined));
}

test('a relative time glued to the outlet leaves the outlet as the rest', () => {
  const line = 'Example Herald9 hours ago';
  const stamp = parseStamp(line, lexicon);
  assert.equal(line.slice(stamp?.rest?.start, stamp?.rest?.end), 'Example Herald');
});

test('the word of an icon before "an hour ago" is no outlet', () => {
  const stamp = parseStamp('timean hour ago', lexicon);
  assert.deepEqual(stamp?.rest, undefined);
  assert.deepEqual(stamp?.parts[0]?.ago, { count: 1, unit: 'hour' });
});

test('a byline behind the stamp is kept apart', () => {
  const line = 'April. 27, 2024 07:49. by Seok-Jin Muster name@example.com';
  const after = parseStamp(line, lexicon)?.after;
  assert.equal(line.slice(after?.start, after?.end), 'by Seok-Jin Muster name@example.com');
});

test('letters that mean several zones give no offset and are kept', () => {
  const part = parseStamp('Nov 17, 2023, 10:30 AM CST', lexicon)?.parts[0];
  assert.deepEqual([part?.value, part?.ambiguousZone], ['2023-11-17T10:30', 'CST']);
});

test('a day that could be two days has no value', () => {
  const [published, updated] =
    parseStamp('Published on 02/06/2025 - 10:30 Modified 18/06/2025 - 11:00', lexicon)?.parts ?? [];
  assert.deepEqual([published?.kind, published?.value, updated?.value], ['published', undefined, '2025-06-18T11:00']);
});

test('the printed weekday is kept beside the day, though it does not fit', () => {
  const part = parseStamp('Friday, May 27, 2016', lexicon)?.parts[0];
  assert.deepEqual([part?.value, part?.weekday], ['2016-05-27', 5]);
});

test('a day that could be two days keeps what a page means that prints the day first', () => {
  const part = parseStamp('Published on 02/06/2025 - 10:30', lexicon)?.parts[0];
  assert.deepEqual([part?.value, part?.ifDayFirst], [undefined, '2025-06-02T10:30']);
});

test('a section, a place before a dot and names divided by a stroke stand beside a stamp', () => {
  assert.equal(parseStamp('May 4, 2024 - World', lexicon)?.parts[0]?.value, '2024-05-04');
  assert.equal(parseStamp('Yogyakarta ● Sat, May 4, 2024', lexicon)?.parts[0]?.value, '2024-05-04');
  assert.equal(parseStamp('XYZ / Sample Times 20:11 | May 4, 2024', lexicon)?.parts[0]?.value, '2024-05-04T20:11');
  assert.equal(parseStamp('May 4, 2024 / 4:05 PM EDT / CBS News', lexicon)?.parts[0]?.value, '2024-05-04T16:05-04:00');
});
