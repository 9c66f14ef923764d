import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCredit } from '../../../src/ingest/grammar/parse-credit.ts';
import { readLexicon } from '../../../src/ingest/lexicon.ts';

const lexicon = readLexicon();

const CREDITS: [string, string, string][] = [
  ['The two shake hands in Gyeongju. Photo by Yonhap News', 'The two shake hands in Gyeongju.', 'Yonhap News'],
  ['Leaders at the summit on Nov. 15. (Reuters)', 'Leaders at the summit on Nov. 15.', 'Reuters'],
  ['두 정상이 악수하고 있다. /사진=연합뉴스', '두 정상이 악수하고 있다.', '연합뉴스'],
  ['The leaders shake hands. [JOINT PRESS CORPS]', 'The leaders shake hands.', 'JOINT PRESS CORPS'],
  ['두 정상 [공동취재단]', '두 정상', '공동취재단'],
  ['Image source, PA Media', '', 'PA Media'],
  ['Leaders meet. (Photo/CNS)', 'Leaders meet.', 'CNS'],
  ['Photo : YONHAP News', '', 'YONHAP News'],
  ['The two in 2018 (Asahi Shimbun file photo)', 'The two in 2018', 'Asahi Shimbun file photo'],
  ['They met. (Provided by the presidential office)', 'They met.', 'the presidential office'],
  ['They met. (AP Photo/Ann Example)', 'They met.', 'AP Photo/Ann Example'],
  ['They met. Photograph: Stefan Example/PA', 'They met.', 'Stefan Example/PA'],
  ['両首脳（写真：共同）', '両首脳', '共同'],
  ['ⓒ 연합뉴스', '', '연합뉴스'],
  ['They spoke of ships. (Reuters: Ann Example)', 'They spoke of ships.', 'Reuters: Ann Example'],
  ['They met on Aug. 15, 2025. (Ann E. / Getty Images)', 'They met on Aug. 15, 2025.', 'Ann E. / Getty Images'],
  ['They shook hands. (XYZ Photo)', 'They shook hands.', 'XYZ Photo'],
  ['The launch pad | Image: Kremlin (Sept. 13, 2023)', 'The launch pad', 'Kremlin'],
  ['Bo Example/AP', '', 'Bo Example/AP'],
];

for (const [line, caption, credit] of CREDITS) {
  test(`"${line}" is credited to ${credit}`, () => {
    const read = parseCredit(line, lexicon);
    assert.deepEqual([line.slice(0, read?.part.start).trim(), read?.credit], [caption, credit]);
  });
}

for (const line of [
  'The aid was provided by Japan',
  'A deal was brokered with help provided by Seoul.',
  'The picture is clear: Lee won',
  'He said so, according to Reuters',
  'Lee (second from left) shakes hands',
  'REUTERS',
]) {
  test(`"${line}" carries no credit`, () => assert.equal(parseCredit(line, lexicon), undefined));
}
