import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPerson, listPeople, readNames } from './read-names.ts';

const list = (...texts: string[]) => listPeople(readNames(texts));

test('a name beside what only people are said to be is a person', () => {
  assert.deepEqual(list('Ann Sample, a geographer at Leeds, listened.'), ['(Ann Sample)']);
  assert.deepEqual(list('A taxi driver, Bo Muster, had brought the crew.'), ['(Bo Muster)']);
  assert.deepEqual(list('In town, Cleo Beispiel, owner of the Cozy Spoon, baked.'), ['(Cleo Beispiel)']);
  assert.deepEqual(list('Dan Esempio, who trades timber, waited.'), ['(Dan Esempio)']);
  assert.deepEqual(list('Eve Exemple, 84, watched the cars.'), ['(Eve Exemple)']);
});

test('a name whose last word says something later is a person, and says it', () => {
  const found = readNames([
    'Fay Contoh was eleven that year.',
    '“I looked at his shoes and at nothing else,” Contoh recalled.',
  ]);
  assert.deepEqual(listPeople(found), ['(Fay Contoh)']);
  assert.equal(found.quotes[0]?.speaker, 'Fay Contoh');
});

test('buildings, firms and openers of sentences are no people', () => {
  assert.deepEqual(
    list('Freedom House, a landmark, was lit. Cozy Spoon, a diner in town, was full. Sample Motor said nothing.'),
    [],
  );
  assert.deepEqual(
    list('President Yoon Suk Yeol spoke. Following Yoon, two aides left. “It was late for all of us,” Yoon said.'),
    ['yoon-suk-yeol'],
  );
});

test('an office in two words is no name, and words of honour are part of neither', () => {
  const found = readNames(
    ['First Lady Pat Muster saw a school.', 'Prime Minister Datuk Seri Anwar Ibrahim met Shri Narendra Modi.'],
    {
      published: '2025-05-26',
    },
  );
  assert.deepEqual(
    listPeople(found),
    ['narendra-modi', 'anwar-ibrahim', '(Pat Muster)'].sort(
      (one, other) => listPeople(found).indexOf(one) - listPeople(found).indexOf(other),
    ),
  );
  assert.equal(findPerson(found, 'anwar-ibrahim')?.officePrinted, 'Prime Minister');
});

test('a leader told by country and office alone is inferred in a dated article, with a doubt', () => {
  const lead = 'The South Korean president and Prime Minister Sanae Takaichi of Japan met on Sunday.';
  const found = readNames([lead], { published: '2025-11-24' });
  assert.equal(findPerson(found, 'lee-jae-myung')?.basis, 'inferred');
  assert.match(
    found.doubts[0]?.question ?? '',
    /says “the South Korean president” and gives no name; Lee Jae Myung held/u,
  );
  assert.deepEqual(list(lead), ['sanae-takaichi']);
  const named = readNames(['President Lee Jae-myung spoke. The South Korean president smiled.'], {
    published: '2025-11-24',
  });
  assert.deepEqual(named.doubts, []);
});

test('of two bearers of a family name and office in Korean the one introduced is meant', () => {
  const found = readNames(['김정일 국방위원장이 기다렸다.', '김 위원장은 하루 더 머물라고 권했다.'], {
    published: '2017-10-02',
  });
  assert.deepEqual(listPeople(found), ['kim-jong-il']);
});

test('a whole name before a courtesy is a person in Korean and Japanese', () => {
  assert.deepEqual(list('바느질을 가르친 박예시 씨는 웃었다.'), ['(박예시)']);
  assert.deepEqual(list('店を開く垣内例子さんは笑った。'), ['(垣内例子)']);
});
