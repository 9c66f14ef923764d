import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Authorities } from '../../src/authorities/model.ts';
import { buildNameIndex, type NameMatch } from '../../src/authorities/name-index.ts';
import type { CountryCode, PersonId } from '../../src/schema/values.ts';
import { makeAuthorities, printPerson } from './make-authorities.ts';

const { authorities, problems } = await makeAuthorities({
  ...printPerson(
    'lee-jae-myung',
    'Lee Jae Myung',
    'Lee',
    'offices: []',
    'native: { ko: "이재명", ja: "李在明" }',
    'variants: ["Lee Jaemyung"]',
  ),
  ...printPerson('park-jin', 'Park Jin', 'Park', 'offices: []', 'native: { ko: "박진" }'),
  ...printPerson('taro-kono', 'Taro Kono', 'Kono'),
  ...printPerson('peter-oneill', "Peter O'Neill", "O'Neill"),
  ...printPerson('fernando-marques-jr', 'Fernando Marques Jr.', 'Marques'),
  ...printPerson('ursula-von-der-tann', 'Ursula von der Tann', 'von der Tann'),
  'summits/g99-2030-andong.yaml':
    'id: g99-2030-andong\nname: "3rd G99 summit"\nkind: multilateral\nstart: "2030-05-02"\nend: "2030-05-03"\nplace: "Andong (Hahoe)"\nvenue: "Town Hall"\ncountry: KR\ncountries: [KR]\nvariants: ["Andong summit", "G99 summit in Andong"]\n',
  'summits/jp-kr-2031-seoul.yaml':
    'id: jp-kr-2031-seoul\nname: "Japan–South Korea summit in Seoul (2031)"\nkind: bilateral\nstart: "2031-05-02"\nend: "2031-05-02"\nplace: "Seoul"\ncountry: KR\ncountries: [JP, KR]\nvariants: ["Andong summit"]\n',
  'outlets/example-herald.yaml': 'id: example-herald\nname: "Korea Example"\nkind: newspaper\n',
  'topics/tea.yaml': 'id: tea\nname: Tea\ndefinition: Tea.\nterms: { en: ["supply of tea", "AI"], ko: ["차"] }\n',
  'countries/US.yaml':
    'code: US\nwithArticle: true\nvariants: ["U.S.", "US"]\ncapital: "Washington"\nseats: ["Washington, D.C."]\n',
  'countries/KR.yaml':
    'code: KR\nvariants: ["S. Korea", "Korea"]\ndemonyms: ["Korean"]\nnotIn: ["Korean War", "North Korea"]\n',
  'countries/GE.yaml': 'code: GE\nambiguous: ["Georgia"]\n',
  'countries/IS.yaml': 'code: IS\nambiguous: ["Island"]\n',
});
assert.deepEqual(problems, []);
const index = buildNameIndex(authorities);

/** Prints what is found of some kinds, as "words → ids". */
function found(text: string, ...kinds: NameMatch['kind'][]): string[] {
  return index
    .find(text)
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ asPrinted, ids }) => `${asPrinted} → ${ids.join(', ')}`);
}

test('a person is found under every spelling, with the words as printed', () => {
  for (const printed of [
    'Lee Jae Myung',
    'Lee Jae-myung',
    'LEE JAE-MYUNG',
    'Lee Jae\u2011myung',
    'Lee\u202FJae Myung',
    'Lee Jaemyung',
    'Lee Jae\nMyung',
    'Jae-Myung Lee',
    'Jae-myung Lee',
  ]) {
    assert.deepEqual(found(`Then ${printed} spoke.`), [`${printed} → lee-jae-myung`]);
  }
  assert.deepEqual(found('Foreign Minister Kono Taro'), ['Kono Taro → taro-kono']);
  assert.deepEqual(found('Ursula von der Tann, Peter O’Neill'), [
    'Ursula von der Tann → ursula-von-der-tann',
    'Peter O’Neill → peter-oneill',
  ]);
});

test('a possessive ending is no part of the name', () => {
  assert.deepEqual(found("Lee Jae-myung’s visit, Japan's answer, the Koreans’ hopes"), [
    'Lee Jae-myung → lee-jae-myung',
    'Japan → JP',
    'Koreans → KR',
  ]);
});

test('a bare surname, a part of a word and small letters are no names', () => {
  assert.deepEqual(found('Lee met Park. park jin, Parkjin and Spark Jin; japan, I ran, Japanned, the us'), []);
});

test('a short name that is a part of another’s is not found in it', () => {
  assert.deepEqual(found('Park Jin-young, Park Jin‑Young and Seung-Jin Park met'), []);
  assert.deepEqual(found('the Lee Jae-myung-led cabinet, Park Jin - a minister'), [
    'Lee Jae-myung → lee-jae-myung',
    'Park Jin → park-jin',
  ]);
});

test('the full stop of an abbreviation belongs to it, that of a sentence does not', () => {
  assert.deepEqual(found('Fernando Marques Jr. of the U.S. met S. Korea. He left the US.'), [
    'Fernando Marques Jr. → fernando-marques-jr',
    'U.S. → US',
    'S. Korea → KR',
    'US → US',
  ]);
});

test('the longest name wins, and a phrase that only holds a name hides it', () => {
  assert.deepEqual(found('The Korea Example on North Korea and South Korean ships in the Korean War'), [
    'Korea Example → example-herald',
    'North Korea → KP',
    'South Korean → KR',
  ]);
});

test('a phrase that hides one record’s name stays a name of another', () => {
  assert.deepEqual(found('North Korea and Korea'), ['North Korea → KP', 'Korea → KR']);
});

test('a match tells how a country is named', () => {
  assert.deepEqual(
    index.find('Japanese envoys, Tokyo and Japan').map(({ as }) => as),
    ['demonym', 'capital', 'name'],
  );
});

test('a capital that is a place of summits is both', () => {
  assert.deepEqual(found('in Seoul'), ['Seoul → jp-kr-2031-seoul', 'Seoul → KR']);
  assert.deepEqual(found('in Hahoe, in the Town Hall'), ['Hahoe → g99-2030-andong']);
});

test('a name that several records share gives all their ids', () => {
  assert.deepEqual(found('the Andong Summit'), ['Andong Summit → g99-2030-andong, jp-kr-2031-seoul']);
});

test('a name that often means something else counts only beside a certain one', () => {
  assert.deepEqual(found('A plant in Georgia and a beach on Jeju Island'), []);
  assert.deepEqual(found('Georgia recalled its envoy to Tbilisi', 'country'), ['Georgia → GE', 'Tbilisi → GE']);
});

test('an acronym must be in capitals, and two bare capitals tell nothing where all is in capitals', () => {
  assert.deepEqual(found('Ai spoke of AI', 'topic'), ['AI → tea']);
  assert.deepEqual(found('LET US DRINK IN JAPAN'), ['JAPAN → JP']);
});

test('hyphens between countries part them', () => {
  assert.deepEqual(found('US-Japan talks, U.S.–Korea talks'), ['US → US', 'Japan → JP', 'U.S. → US', 'Korea → KR']);
});

test('names in scripts without spaces are found inside running words', () => {
  assert.deepEqual(found('이재명대통령은 일본을 방문했다', 'person', 'country'), [
    '이재명 → lee-jae-myung',
    '일본 → JP',
  ]);
  assert.deepEqual(found('李在明大統領は日本と協議', 'person', 'country'), ['李在明 → lee-jae-myung', '日本 → JP']);
});

test('short names of Korean and names in katakana must be words of their own', () => {
  assert.deepEqual(found('박진감 넘치는 회담이란 무엇인가', 'person', 'country'), []);
  assert.deepEqual(found('박진 장관', 'person'), ['박진 → park-jin']);
  assert.deepEqual(found('タイムズはタイを訪問', 'country'), ['タイ → TH']);
});

test('surnames lead to everyone who bears them', () => {
  assert.deepEqual(index.peopleBySurname.get('lee'), ['lee-jae-myung']);
  assert.deepEqual(index.peopleBySurname.get('oneill'), ['peter-oneill']);
  assert.equal(index.peopleBySurname.get('kim'), undefined);
});

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    'Lee',
    ' Jae',
    '-',
    '\u2011',
    'myung',
    'Korea',
    'U.S.',
    '’s',
    ' ',
    '\n',
    '이재명',
    'タイ',
    'Fernando Marques Jr.',
    'ß',
    'ﷺ',
    '𝒜',
    '\u0301',
    'Andong summit',
  ),
);

test('matches lie in the text in order, are printed as there, and overlap only where they are equal', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let last = { start: -1, end: 0 };
      for (const match of index.find(text)) {
        assert.equal(text.slice(match.start, match.end), match.asPrinted);
        assert.ok(match.ids.length > 0 && match.end > match.start && match.end <= text.length);
        assert.ok(match.start >= last.end || match.start === last.start);
        last = match;
      }
    }),
    { numRuns: 500 },
  );
});

test('time grows with the text and no faster', () => {
  const text = 'The Andong summit of South Korea and the U.S. supply of supply of tea. ';
  const measure = (long: string) => {
    const begin = performance.now();
    index.find(long);
    return performance.now() - begin;
  };
  // The best of five: other work on the machine only ever adds.
  const time = (count: number) => Math.min(...[1, 2, 3, 4, 5].map(() => measure(text.repeat(count))));
  time(500);
  assert.ok(time(4000) < 40 * Math.max(time(500), 1));
});

test('more names cost no more time in a text, and building grows with their number and no faster', () => {
  const text = 'President Bora Kelani met Prime Minister Ada Norvik in Oslo, and Kelani thanked Norvik. '.repeat(400);
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'za'];
  const spell = (number: number) => [...String(number)].map((digit) => syllables[Number(digit)]).join('');
  const gather = (count: number): Authorities => ({
    ...authorities,
    people: new Map(
      Array.from({ length: count }, (_, number) => {
        const id = `person-${number}` as PersonId;
        const surname = `Q${spell(number)}`;
        return [id, { id, name: `Bora ${surname}`, surname, country: 'KR' as CountryCode, offices: [] }] as const;
      }),
    ),
  });
  const time = (run: () => unknown) =>
    Math.min(
      ...[1, 2, 3, 4, 5].map(() => {
        const begin = performance.now();
        run();
        return performance.now() - begin;
      }),
    );
  const [few, many] = [gather(500), gather(4000)];
  const [small, large] = [buildNameIndex(few), buildNameIndex(many)];
  small.find(text);
  assert.ok(
    time(() => large.find(text)) <
      4 *
        Math.max(
          time(() => small.find(text)),
          1,
        ),
  );
  assert.ok(
    time(() => buildNameIndex(many)) <
      40 *
        Math.max(
          time(() => buildNameIndex(few)),
          1,
        ),
  );
});
