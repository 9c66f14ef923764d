import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRoles, readSpans } from './read-roles.ts';

const LEAD =
  'President Ann Example and Prime Minister Bo Sample agreed on Monday to meet every year, aides to both leaders said after talks in the old town.';
const MORE =
  'The two leaders also signed a paper on rare metals, which officials of both governments had prepared since the spring.';

test('the day that a crawler wrote before the first words is a stamp, and the rest of the line is read for itself', () => {
  const spans = readSpans([' date 2018-04-27 Leaders of two states meet again', '', LEAD, MORE].join('\n'));
  assert.deepEqual(
    spans.slice(0, 2).map(({ line, role }) => `${line} ${role}`),
    ['1 stamp', '1 title'],
  );
  assert.deepEqual(readRoles([` date 2018-04-27 ${LEAD}`, MORE]), ['stamp paragraph', 'paragraph']);
});

test('a place alone on its line above the text is its dateline', () => {
  for (const place of ['KAZAN, RUSSIA:', 'THE HAGUE', 'Tokyo, Japan'])
    assert.equal(readRoles(['Example and Sample to meet every year', place, LEAD, MORE])[1], 'dateline', place);
});

test('the turns of a talk stay, however short they are', () => {
  const lead = '두 나라 정상은 27일 오전 판문점에서 만나 악수하고 환영식장으로 함께 이동했다고 청와대가 밝혔다.';
  const roles = readRoles([
    '두 정상 판문점에서 만나',
    lead,
    lead.replace('오전', '오후'),
    '김 위원장 : "반갑습니다."',
    '문 대통령 : "아닙니다."',
  ]);
  assert.deepEqual(roles.slice(-2), ['paragraph', 'paragraph']);
});

test('a list of all who pose is a caption, though it is long', () => {
  const names = Array.from({ length: 12 }, (_, order) => `Minister Number${order} Example of State${order}`).join(', ');
  assert.equal(readRoles([`From left to right, ${names}, pose in the garden`, LEAD, MORE])[0], 'caption');
});

test('the outlet’s name is told from a person’s where both are glued to the time', () => {
  assert.deepEqual(readRoles(['Two leaders meet', 'Ann ExampleDecember 29, 2017', LEAD, MORE])[1], 'byline stamp');
  assert.deepEqual(readRoles(['Two leaders meet', 'Example Herald9 hours ago', LEAD, MORE])[1], 'outlet stamp');
});
