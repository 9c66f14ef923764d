import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDateline, parseDateline } from '../../../src/ingest/grammar/parse-dateline.ts';
import { readLexicon } from '../../../src/ingest/lexicon.ts';

const lexicon = readLexicon();

const DATELINES: [
  string,
  { asPrinted: string; places: string[]; agency?: string; day?: object; region?: string; authors?: string[] },
][] = [
  ['KANANASKIS, Canada -- President', { asPrinted: 'KANANASKIS, Canada', places: ['Kananaskis'], region: 'Canada' }],
  [
    'CALGARY, Canada/SEOUL -- President',
    { asPrinted: 'CALGARY, Canada/SEOUL', places: ['Calgary', 'Seoul'], region: 'Canada' },
  ],
  [
    'PHNOM PENH, Nov. 12 (Yonhap) -- The',
    {
      asPrinted: 'PHNOM PENH, Nov. 12 (Yonhap)',
      places: ['Phnom Penh'],
      day: { month: 11, day: 12 },
      agency: 'Yonhap',
    },
  ],
  [
    'TOKYO, Nov 17 (Reuters) – Japan',
    { asPrinted: 'TOKYO, Nov 17 (Reuters)', places: ['Tokyo'], day: { month: 11, day: 17 }, agency: 'Reuters' },
  ],
  [
    'BEIJING, Aug. 25, Kyodo -- China',
    { asPrinted: 'BEIJING, Aug. 25, Kyodo', places: ['Beijing'], day: { month: 8, day: 25 }, agency: 'Kyodo' },
  ],
  [
    'KAZAN, October 23. /TASS/. The',
    { asPrinted: 'KAZAN, October 23. /TASS/', places: ['Kazan'], day: { month: 10, day: 23 }, agency: 'TASS' },
  ],
  ['SUNNYLANDS - Leaders', { asPrinted: 'SUNNYLANDS', places: ['Sunnylands'] }],
  ['BANGKOK, Nov 19: The', { asPrinted: 'BANGKOK, Nov 19', places: ['Bangkok'], day: { month: 11, day: 19 } }],
  ['RIYADH: The', { asPrinted: 'RIYADH', places: ['Riyadh'] }],
  [
    'KAZAN, Russia (Sputnik) - The',
    { asPrinted: 'KAZAN, Russia (Sputnik)', places: ['Kazan'], agency: 'Sputnik', region: 'Russia' },
  ],
  ['Beijing CNN — President', { asPrinted: 'Beijing CNN', places: ['Beijing'], agency: 'CNN' }],
  [
    'PANMUNJOM, SOUTH KOREA - APRIL 27: In',
    {
      asPrinted: 'PANMUNJOM, SOUTH KOREA - APRIL 27',
      places: ['Panmunjom'],
      day: { month: 4, day: 27 },
      region: 'SOUTH KOREA',
    },
  ],
  ['(Reuters) - The', { asPrinted: '(Reuters)', places: [], agency: 'Reuters' }],
  ['【ハンブルク共同】首相', { asPrinted: '【ハンブルク共同】', places: ['ハンブルク'], agency: '共同' }],
  ['【奈良】首相', { asPrinted: '【奈良】', places: ['奈良'] }],
  [
    '(서울=연합뉴스) 김하늘 기자 = 대통령',
    { asPrinted: '(서울=연합뉴스)', places: ['서울'], agency: '연합뉴스', authors: ['김하늘'] },
  ],
  ['[서울=뉴시스] 대통령', { asPrinted: '[서울=뉴시스]', places: ['서울'], agency: '뉴시스' }],
  [
    '新华社北京8月25日电（记者 张三）国家',
    {
      asPrinted: '新华社北京8月25日电（记者 张三）',
      places: ['北京'],
      day: { month: 8, day: 25 },
      agency: '新华社',
      authors: ['张三'],
    },
  ],
];

for (const [text, expected] of DATELINES) {
  test(`"${text}" begins with a dateline`, () => {
    const { part, ...read } = parseDateline(text, lexicon) ?? {};
    assert.deepEqual(read, expected);
    assert.equal(part?.start, 0);
  });
}

for (const text of [
  'CLAIM: The leaders bowed',
  'DEAR ABBY: My neighbour',
  'URGENT: Lee meets',
  'BREAKING - Lee meets',
  'NATO — the alliance',
  'TRUMP: I think so',
  'Seoul — the capital — was quiet',
  'Trade - the key to all',
  'KYODO NEWS - Nov 1, 2025',
  'U.S.-Japan relations',
]) {
  test(`"${text}" begins with no dateline`, () => assert.equal(parseDateline(text, lexicon), undefined));
}

test('a standfirst glued before a dateline ends where the place begins', () => {
  const text = 'Leaders promise wider use of AI CALGARY, Canada/SEOUL -- President Lee returned on Wednesday.';
  const found = findDateline(text, lexicon);
  assert.equal(text.slice(0, found?.part.start).trim(), 'Leaders promise wider use of AI');
  assert.deepEqual(found?.places, ['Calgary', 'Seoul']);
});

test('capitals inside a sentence are no dateline', () => {
  assert.equal(findDateline('The head of NATO, Mark Rutte — who was in Brussels — said so.', lexicon), undefined);
  assert.equal(findDateline('A plan under the DAPA - the agency for arms - is ready.', lexicon), undefined);
});
