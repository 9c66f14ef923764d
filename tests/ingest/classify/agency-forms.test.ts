import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRoles } from './read-roles.ts';

const TITLE = 'Example and Sample to meet every year';
const LEAD =
  'President Ann Example and Prime Minister Bo Sample agreed on Monday to meet every year, aides to both leaders said after talks in the old town.';
const MORE =
  'The two leaders also signed a paper on rare metals, which officials of both governments had prepared since the spring.';

test('an agency and a place above the text are a byline and a dateline', () => {
  assert.equal(readRoles([TITLE, '‧ AFP, GENEVA', LEAD, MORE])[1], 'byline dateline');
  assert.notEqual(readRoles([TITLE, '‧ Example, GENEVA', LEAD, MORE])[1], 'byline dateline');
});

test('a dateline of the day alone, and one without a dash, open the paragraph', () => {
  assert.equal(readRoles([TITLE, `May 4 (UPI) -- ${LEAD}`, MORE])[1], 'dateline paragraph');
  assert.equal(readRoles([TITLE, `Geneva, May 4 (CNA) ${LEAD}`, MORE])[1], 'dateline paragraph');
});

test('authors in brackets, an end mark with initials and the initials of a ministry stand behind the text', () => {
  assert.deepEqual(readRoles([TITLE, LEAD, MORE, '(By Kim Muster and Lee Beispiel)', 'Enditem/ab']).slice(3), [
    'byline',
    'sign-off',
  ]);
  assert.equal(readRoles([TITLE, LEAD, MORE, 'ABCD/EF']).at(-1), 'sign-off');
});

test('a Korean reporter’s leave on the air is a sign-off', () => {
  const lead =
    '두 나라 대통령이 월요일 제네바에서 만나 해마다 정상회담을 열기로 했다고 양측 대변인이 회담 뒤 기자들에게 밝혔습니다.';
  const more =
    '두 정상은 희귀 금속에 관한 문서에도 서명했으며, 이 문서는 두 정부의 실무자들이 봄부터 함께 준비해 온 것입니다.';
  assert.equal(
    readRoles(['두 나라, 해마다 만나기로', lead, more, '지금까지 제네바에서 YTN 김보기입니다.']).at(-1),
    'sign-off',
  );
});

test('a name and an agency under a sentence are a credit, and under the headline a byline', () => {
  const picture = 'President Ann Example and Prime Minister Bo Sample on the terrace of the villa on Monday.';
  assert.deepEqual(readRoles([TITLE, LEAD, picture, 'Kim Muster / AP', MORE]).slice(2, 4), ['caption', 'credit']);
  assert.notEqual(readRoles([TITLE, 'Kim Muster | Reuters', '4 May 2024', LEAD, MORE])[1], 'credit');
});
