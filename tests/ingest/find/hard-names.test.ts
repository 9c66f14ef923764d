import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPerson, listPeople, readNames } from './read-names.ts';

test('a thing that bears a name is not the person', () => {
  const found = readNames([
    'The USS Ronald Reagan sailed past Ronald Reagan Washington National Airport. Scholars of the Lee Kuan Yew School and the Margaret Thatcher Foundation watched. President Kim Dae-jung Convention Center opened.',
  ]);
  assert.deepEqual(listPeople(found), []);
});

test('a son is not his father, unless the record has the same ending', () => {
  const found = readNames(['Donald Trump Jr. dined with President Ferdinand Marcos Jr. of the Philippines.'], {
    published: '2025-07-22',
  });
  assert.deepEqual(listPeople(found), ['ferdinand-marcos-jr']);
});

test('a misspelt whole name with a fitting office is inferred, and a doubt asks', () => {
  const found = readNames(['President Yoon Suk-yul arrived. Yoon waved.'], { published: '2023-11-16' });
  assert.deepEqual(
    found.people.map(({ id, basis, mentions }) => [id, basis, mentions]),
    [['yoon-suk-yeol', 'inferred', 2]],
  );
  assert.match(found.doubts[0]?.question ?? '', /Is Yoon Suk Yeol meant\?/);
});

test('another person of nearly the same name is not inferred', () => {
  const found = readNames(['Samsung President Lee Jae-yong met reporters.'], { published: '2025-09-02' });
  assert.deepEqual(listPeople(found), ['(Lee Jae-yong)']);
});

test('an office in the lead that was held at another time is doubted; elsewhere or with a look back it is not', () => {
  const doubts = (text: string) =>
    readNames([text], { published: '2025-10-30' }).doubts.filter(({ field }) => field === 'people').length;
  assert.equal(doubts('President Moon Jae-in opened the dinner.'), 1);
  assert.equal(doubts('The dinner was opened. President Moon Jae-in had planned it.'), 0);
  assert.equal(doubts('In 2018 President Moon Jae-in opened a dinner.'), 0);
  assert.equal(doubts('Former President Moon Jae-in opened the dinner.'), 0);
});

test('Korean and Japanese offices behind a whole name give people without a record', () => {
  const found = readNames([
    '강유정 대변인은 밝혔다. 오현주 국가안보실 3차장도 있었다.',
    '木原稔官房長官は北村俊博外務報道官と話した。',
  ]);
  assert.deepEqual(
    found.people.map(({ name, officePrinted }) => [name, officePrinted]),
    [
      ['강유정', '대변인'],
      ['오현주', '국가안보실 3차장'],
      ['木原稔', '官房長官'],
      ['北村俊博', '外務報道官'],
    ],
  );
});

test('words that only look like Korean and Japanese names are none', () => {
  const found = readNames([
    '정부는 장관 회의를 열었다. 국방부 대변인이 말했다. 한국의 대표가 왔다.',
    '自民党議員と外務省報道官が話した。',
  ]);
  assert.deepEqual(listPeople(found), []);
});

test('former offices are read in Korean and Japanese', () => {
  const found = readNames(['윤석열 전 대통령이 말했다.', '岸田文雄前首相が述べた。'], { published: '2025-07-03' });
  assert.equal(findPerson(found, 'yoon-suk-yeol')?.officePrinted, '전 대통령');
  assert.equal(findPerson(found, 'fumio-kishida')?.officePrinted, '前首相');
});

test('a leaders’ meeting that no record knows is told with day and place', () => {
  const found = readNames(
    ['President Lee Jae Myung met Mongolian President Ukhnaa Khurelsukh in Darkhan on Tuesday.'],
    {
      published: '2025-06-26',
    },
  );
  assert.deepEqual(found.meetings, [
    {
      people: ['lee-jae-myung', 'ukhnaa-khurelsukh'],
      countries: ['KR', 'MN'],
      words: 'President Lee Jae Myung met Mongolian President Ukhnaa Khurelsukh in Darkhan on Tuesday.',
      start: '2025-06-24',
      place: 'Darkhan',
    },
  ]);
});

test('a meeting on record, ahead or of a minister is not proposed', () => {
  const meetings = (text: string) => readNames([text], { published: '2025-06-18' }).meetings;
  assert.deepEqual(meetings('President Lee Jae-myung met Prime Minister Shigeru Ishiba in Kananaskis on Tuesday.'), []);
  assert.deepEqual(meetings('President Lee Jae-myung will meet Mongolian President Ukhnaa Khurelsukh next week.'), []);
  assert.deepEqual(meetings('President Lee Jae-myung met U.S. Secretary of State Marco Rubio in Seoul.'), []);
});

test('a lake town is known without its second name', () => {
  const found = readNames(['The G7 leaders met in Evian on Monday for their summit.'], { published: '2026-06-16' });
  assert.equal(found.summits[0]?.id, 'g7-2026-evian');
});

test('a third leader of whom those who met only spoke is no party to a new meeting', () => {
  const found = readNames(
    [
      'President Lee Jae Myung met U.S. President Donald Trump at the White House in Washington on Monday and spoke of Kim Jong Un.',
    ],
    { published: '2025-08-26' },
  );
  assert.deepEqual(found.meetings, []);
});

test('a leader of the past with the office as if it were held is inferred with a doubt, where only one bore both', () => {
  const found = readNames(['President Obama spoke of a pivot, aides recalled.'], { published: '2023-11-17' });
  assert.deepEqual(
    found.people.map(({ id, basis, office }) => [id, basis, office]),
    [['barack-obama', 'inferred', undefined]],
  );
  assert.match(found.doubts[0]?.question ?? '', /Is Barack Obama meant\?$/u);
  const bush = readNames(['President Bush spoke of an axis, aides recalled.'], { published: '2023-11-17' });
  assert.deepEqual(listPeople(bush), ['(Bush)']);
});

test('in Chinese the office stands before the name, with nation and time before it', () => {
  const found = readNames(
    [
      '国家主席习近平同韩国总统李在明举行会谈。美国前总统奥巴马没有出席。外交部发言人陈小禾说，“会谈十分坦诚，双方谈得很好”。',
    ],
    { published: '2025-11-01' },
  );
  assert.deepEqual(
    found.people.map(({ id, name, officePrinted }) => [id ?? name, officePrinted]),
    [
      ['xi-jinping', '国家主席'],
      ['lee-jae-myung', '韩国总统'],
      ['barack-obama', '美国前总统'],
      ['陈小禾', '外交部发言人'],
    ],
  );
  assert.deepEqual(
    found.quotes.map(({ speaker }) => speaker),
    ['陈小禾'],
  );
});

test('a name spelt by sound in Chinese characters has no family name in front', () => {
  const found = readNames(['米大統領は欠席した。'], { published: '2025-11-01' });
  assert.ok(!listPeople(found).includes('javier-milei'));
});
