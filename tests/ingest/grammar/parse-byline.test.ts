import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseByline } from '../../../src/ingest/grammar/parse-byline.ts';
import { readLexicon } from '../../../src/ingest/lexicon.ts';

const lexicon = readLexicon();

const NAMED: [string, string[]][] = [
  ['By Lee Haye-ah', ['Lee Haye-ah']],
  ['ByAnn Example', ['Ann Example']],
  ['By ANN EXAMPLE – Associated Press', ['ANN EXAMPLE']],
  ['SampleToday reporter Lee Example', ['Lee Example']],
  ["From SNN's Ann Example", ['Ann Example']],
  ['BY JANE DOE AND JOHN ROE', ['JANE DOE', 'JOHN ROE']],
  ['By JANE DOE/ Staff Writer', ['JANE DOE']],
  ['By Jane Doe Staff Writer', ['Jane Doe']],
  ['By Jane Doe in Tokyo and John Roe in Seoul', ['Jane Doe', 'John Roe']],
  ['By [Mina Park](https://example.com/authors/mina-park)', ['Mina Park']],
  ['By Ursula von der Beispiel', ['Ursula von der Beispiel']],
  ['by Seok-Jin Muster name@example.com', ['Seok-Jin Muster']],
  ['Reporting by Ann Example; Editing by Ed Other', ['Ann Example']],
  ['RINA SATO and JOEL KATZ, Nikkei staff writers', ['RINA SATO', 'JOEL KATZ']],
  ['박지호 기자(워싱턴)', ['박지호']],
  ['박지호·김하늘 기자', ['박지호', '김하늘']],
  ['워싱턴=박지호 특파원', ['박지호']],
  ['박지호 기자 jiho@example.com', ['박지호']],
  ['(By Kim Muster and Lee Beispiel)', ['Kim Muster', 'Lee Beispiel']],
  ['By ST staff reporters', []],
  ['by XYZ Delhi', []],
  ['山田太郎記者', ['山田太郎']],
  ['ソウル支局　山田太郎', ['山田太郎']],
  ['慶州＝田中花子　鈴木一郎', ['田中花子', '鈴木一郎']],
];

for (const [line, authors] of NAMED) {
  test(`"${line}" names its authors`, () => assert.deepEqual(parseByline(line, lexicon)?.authors, authors));
}

const AGENCIES: [string, string][] = [
  ['By Yonhap', 'Yonhap'],
  ['By THE ASSOCIATED PRESS', 'THE ASSOCIATED PRESS'],
  ['WRITER: AFP', 'AFP'],
  ['Editor: Zhang Ning | Source: Xinhua', 'Xinhua'],
];

for (const [line, agency] of AGENCIES) {
  test(`"${line}" names an agency and no author`, () => {
    const byline = parseByline(line, lexicon);
    assert.deepEqual([byline?.authors, byline?.agency], [[], agency]);
  });
}

test('a desk stands in an author’s place and names nobody', () => {
  assert.deepEqual(parseByline('By Our Correspondent', lexicon)?.authors, []);
  assert.deepEqual(parseByline('온라인뉴스팀', lexicon)?.authors, []);
});

for (const line of [
  'By the time leaders met in Seoul, it was over',
  'By Friday, March 3',
  'By 2030',
  'By Kim and Lee',
  'President Lee Jae-myung',
  'The editor said that the talks would go on.',
  'By contrast, Tokyo said nothing about the islands.',
]) {
  test(`"${line}" is no byline`, () => assert.equal(parseByline(line, lexicon), undefined));
}
