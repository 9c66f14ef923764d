import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPerson, listPeople, listWrapped, readNames } from './read-names.ts';

test('a short form means the person whom the article introduces', () => {
  const found = readNames(
    [
      'President Lee Jae Myung met Japanese Prime Minister Shigeru Ishiba in Tokyo.',
      'Ishiba thanked Lee. President Lee left at noon, and the president flew home.',
    ],
    { published: '2025-08-24' },
  );
  assert.equal(findPerson(found, 'lee-jae-myung')?.mentions, 4);
  assert.equal(findPerson(found, 'shigeru-ishiba')?.mentions, 2);
  assert.equal(findPerson(found, 'lee-jae-myung')?.asPrinted, 'President Lee Jae Myung');
  assert.equal(findPerson(found, 'lee-jae-myung')?.basis, 'name');
});

test('a surname that nobody introduces is not a person', () => {
  assert.deepEqual(listPeople(readNames(['Lee said nothing. Kim laughed, and Bruce Lee was on television.'])), []);
});

test('an office with a surname means who held it on the day', () => {
  const found = readNames(['President Biden arrived late. Biden apologised.'], { published: '2023-05-20' });
  assert.deepEqual(
    found.people.map(({ id, basis, mentions }) => [id, basis, mentions]),
    [['joe-biden', 'short-form', 2]],
  );
  assert.deepEqual(listPeople(readNames(['President Lee arrived.'], { published: '2011-05-20' })), ['lee-myung-bak']);
  assert.deepEqual(listPeople(readNames(['President Lee arrived.'], { published: '2025-08-20' })), ['lee-jae-myung']);
});

test('three Lees stay apart, and a bare Lee between them is nobody', () => {
  const found = readNames(
    [
      'President Lee Jae Myung received lawmaker Lee Hak-soo and Samsung Electronics Chairman Lee Jae-yong on Monday.',
      'Chairman Lee promised jobs. President Lee was pleased.',
      'Lee left early.',
    ],
    { published: '2025-09-02' },
  );
  assert.equal(findPerson(found, 'lee-jae-myung')?.mentions, 2);
  assert.equal(findPerson(found, 'Lee Jae-yong')?.mentions, 2);
  assert.equal(findPerson(found, 'Lee Hak-soo')?.mentions, 1);
  assert.equal(findPerson(found, 'Lee Jae-yong')?.officePrinted, 'Samsung Electronics Chairman');
});

test('a name that is a piece of a longer one names somebody else', () => {
  const found = readNames(['Kim Jong Un-hye, an analyst at a private institute, met Park Jin-young, a professor.']);
  assert.deepEqual(listPeople(found), ['(Kim Jong Un-hye)', '(Park Jin-young)']);
});

test('an office before or after a name gives a person without a record', () => {
  const found = readNames([
    'Commerce Minister Kim Jung-kwan came with Jane Q. Example, deputy director of the National Harbour Office, and spokesman Paul Muster.',
  ]);
  assert.deepEqual(
    found.people.map(({ id, name, officePrinted }) => [id, name, officePrinted]),
    [
      [undefined, 'Kim Jung-kwan', 'Commerce Minister'],
      [undefined, 'Jane Q. Example', 'deputy director of the National Harbour Office'],
      [undefined, 'Paul Muster', 'spokesman'],
    ],
  );
});

test('capitalised words that name no person give none', () => {
  const found = readNames([
    'The Prime Minister Office said the Foreign Minister Meeting of Monday went well. Vice President Tuesday is no name. The Chairman Statement followed.',
  ]);
  assert.deepEqual(listPeople(found), []);
});

test('an outlet in capitals is no person', () => {
  assert.deepEqual(
    listPeople(readNames(['REUTERS', 'Director Reuters and the Chairman Yonhap News are no people.'])),
    [],
  );
});

test('a misprinted leader is inferred with a doubt, and the words stay', () => {
  const found = readNames([
    'Japanese Prime Minister Takahashi met South Korean President Lee Jae-myung in Andong on Tuesday.',
  ]);
  const leader = findPerson(found, 'sanae-takaichi');
  assert.equal(leader?.basis, 'inferred');
  assert.equal(leader?.asPrinted, 'Japanese Prime Minister Takahashi');
  assert.deepEqual(found.doubts, [
    {
      field: 'people',
      question:
        'The article says “Japanese Prime Minister Takahashi”. No Takahashi was Prime Minister of Japan then; Sanae Takaichi was. Is Sanae Takaichi meant?',
    },
  ]);
  assert.equal(listWrapped(found)['sanae-takaichi'], 'Japanese Prime Minister Takahashi');
});

test('a leader of another name is not inferred: the doubt says who held the office', () => {
  const found = readNames(['Japanese Prime Minister Watanabe met President Lee Jae-myung.'], {
    published: '2026-05-20',
  });
  assert.equal(findPerson(found, 'Watanabe')?.id, undefined);
  assert.equal(findPerson(found, 'Watanabe')?.asPrinted, 'Japanese Prime Minister Watanabe');
  assert.equal(
    found.doubts[0]?.question,
    'The article says “Japanese Prime Minister Watanabe”. No Watanabe was Prime Minister of Japan then; Sanae Takaichi was. Who is meant?',
  );
});

test('a misprint of a leader whom the article has named is his, with a doubt', () => {
  const found = readNames(['Argentine President Javier Milei arrived. President Milley left.'], {
    published: '2025-11-22',
  });
  assert.equal(findPerson(found, 'javier-milei')?.mentions, 2);
  assert.match(found.doubts[0]?.question ?? '', /“President Milley” once it has named Javier Milei/);
});

test('the doubt names a country as a sentence does', () => {
  const found = readNames(['U.S. President Trumpet arrived.'], { published: '2025-08-25' });
  assert.match(
    found.doubts[0]?.question ?? '',
    /No Trumpet was President of the United States then; Donald Trump was\. Is Donald Trump meant\?/,
  );
});

test('former, then, acting and late are understood and printed', () => {
  const found = readNames(
    [
      'Former Japanese Prime Minister Taro Aso, then-President Moon Jae-in, Acting President Han Duck-soo and the late Prime Minister Shinzo Abe were named.',
    ],
    { published: '2026-05-20' },
  );
  assert.deepEqual(
    found.people.map(({ id, officePrinted }) => [id, officePrinted]),
    [
      ['taro-aso', 'Former Japanese Prime Minister'],
      ['moon-jae-in', 'then-President'],
      ['han-duck-soo', 'Acting President'],
      ['shinzo-abe', 'late Prime Minister'],
    ],
  );
  assert.equal(findPerson(found, 'moon-jae-in')?.office, undefined);
});

test('a former office does not bound the day of the article', () => {
  assert.deepEqual(readNames(['Former President Park Geun-hye spoke.']).inferredDate, []);
});

test('the office is the one held on the day', () => {
  const text = ['Fumio Kishida spoke.'];
  assert.equal(
    findPerson(readNames(text, { published: '2016-05-27' }), 'fumio-kishida')?.office,
    'Foreign Minister of Japan',
  );
  assert.equal(
    findPerson(readNames(text, { published: '2023-05-27' }), 'fumio-kishida')?.office,
    'Prime Minister of Japan',
  );
});

test('a surname of several words is found behind its small words', () => {
  const found = readNames([
    'European Commission President Ursula von der Leyen came. "We shall not be hurried by anybody," von der Leyen said.',
  ]);
  assert.equal(findPerson(found, 'ursula-von-der-leyen')?.mentions, 2);
  assert.equal(found.quotes[0]?.speaker, 'ursula-von-der-leyen');
});

test('Korean names stand before their office, and a family name with an office is the one introduced', () => {
  const found = readNames(['이재명 대통령은 17일 이시바 총리와 회담했다. 이 대통령은 귀국했다.'], {
    published: '2025-06-18',
  });
  const lee = findPerson(found, 'lee-jae-myung');
  assert.equal(lee?.asPrinted, '이재명 대통령');
  assert.equal(lee?.mentions, 2);
});

test('Japanese family names with an office mean who held it on the day', () => {
  const found = readNames(['石破首相は23日、韓国の李在明大統領、バイデン前米大統領と会った。'], {
    published: '2025-08-23',
  });
  assert.deepEqual(listPeople(found).slice(0, 2).sort(), ['lee-jae-myung', 'shigeru-ishiba']);
  assert.deepEqual(listWrapped(found)['lee-jae-myung'], '李在明大統領');
});

test('a Japanese name in Korean is shortened to its first word', () => {
  const found = readNames(['이시바 시게루 일본 총리가 왔다. 이시바 총리는 웃었다.'], { published: '2025-08-23' });
  assert.equal(findPerson(found, 'shigeru-ishiba')?.mentions, 2);
});

test('a headline in capitals makes no names of its verbs', () => {
  const found = readNames(['President Lee Jae Myung spoke.'], {
    title: 'President Lee Prioritizes Expanded Cooperation With Tokyo',
    published: '2025-08-23',
  });
  assert.deepEqual(listPeople(found), ['lee-jae-myung']);
  assert.equal(findPerson(found, 'lee-jae-myung')?.mentions, 2);
});

test('people stand in the order of their weight: title and lead before late mentions', () => {
  const found = readNames(
    ['French President Emmanuel Macron spoke in Paris.', 'German Chancellor Friedrich Merz answered. Merz smiled.'],
    { title: 'Macron speaks', published: '2025-10-02' },
  );
  assert.deepEqual(listPeople(found), ['emmanuel-macron', 'friedrich-merz']);
});

test('a chairman of a party or a movement is found with the office in front', () => {
  assert.deepEqual(listPeople(readNames(['Chairman Mao Zedong received him.'], { published: '1972-02-28' })), [
    'mao-zedong',
  ]);
  assert.deepEqual(listPeople(readNames(['Chairman Yasser Arafat came.'], { published: '1993-09-14' })), [
    'yasser-arafat',
  ]);
});
