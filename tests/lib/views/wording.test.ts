import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count } from '../../../src/lib/views/count.ts';
import { countMeetings } from '../../../src/lib/views/count-meetings.ts';
import { estimateReadingTime } from '../../../src/lib/views/estimate-reading-time.ts';
import { findGroupId } from '../../../src/lib/views/find-group-id.ts';
import { formatTerm } from '../../../src/lib/views/format-term.ts';
import { listNativeNames } from '../../../src/lib/views/list-native-names.ts';
import { nameRights } from '../../../src/lib/views/name-rights.ts';
import { setBody } from '../../../src/lib/views/set-body.ts';
import { summit } from '../met-holdings.ts';

test('a group has an id that HTML and an address take as it is', () => {
  const ids = ['2025', 'K', '0–9', 'Undated', 'Met once'].map(findGroupId);
  assert.deepEqual(ids, ['y2025', 'letter-K', 'y0-9', 'undated', 'met-once']);
});

test('reading time counts words and East Asian characters, and is never nothing', () => {
  assert.equal(estimateReadingTime('one two'), 1);
  assert.equal(estimateReadingTime('word '.repeat(690)), 3);
  assert.equal(estimateReadingTime('회담을 '.repeat(500)), 3);
});

test('the time of an office is given by months, and a bare year stays a year', () => {
  assert.equal(formatTerm('2024-10-01', '2025-10-21'), 'Oct 2024 – Oct 2025');
  assert.equal(formatTerm('2025-06-04', undefined), 'since Jun 2025');
  assert.equal(formatTerm('1999', '2000-01-01'), '1999 – Jan 2000');
});

test('a licence and a rights statement have names, and an unknown one its address', () => {
  assert.equal(nameRights('https://creativecommons.org/licenses/by-sa/4.0/'), 'CC BY-SA 4.0');
  assert.equal(nameRights('http://rightsstatements.org/vocab/InC/1.0/'), 'In copyright');
  assert.equal(nameRights('https://example.org/terms'), 'https://example.org/terms');
});

test('a native name in equal letters is listed once', () => {
  const names = listNativeNames({ ko: '이재명', 'zh-Hant': '李在明', 'zh-Hans': '李在明' });
  assert.deepEqual(
    names.map(({ name, language }) => [name, language]),
    [
      ['이재명', 'ko'],
      ['李在明', 'zh-Hant'],
    ],
  );
});

test('note marks stand close to their word, and the dateline is set apart where the text begins with it', () => {
  const html = '<p id="p-1">SEOUL, A &amp; B -- Words <sup class="mark">1</sup>.</p>';
  assert.equal(
    setBody(html, 'SEOUL, A & B'),
    '<p id="p-1"><span class="dateline">SEOUL, A &amp; B</span> -- Words<sup class="mark">1</sup>.</p>',
  );
  assert.equal(setBody('<p id="p-1">Words.</p>', 'SEOUL'), '<p id="p-1">Words.</p>');
});

test('a count has its noun in the right number', () => {
  assert.deepEqual(
    [count(1, 'article'), count(1204, 'article'), count(2, 'person', 'people')],
    ['1 article', '1,204 articles', '2 people'],
  );
});

test('meetings are counted as far as they were held; those to come, and those that never came, are said apart', () => {
  const held = summit('a', '2020-01-01', [], []);
  const planned = summit('b', '2027-01-01', [], [], { status: 'planned' });
  const cancelled = summit('c', '2020-01-01', [], [], { status: 'cancelled' });
  assert.equal(countMeetings([]), '0 meetings');
  assert.equal(countMeetings([held]), '1 meeting');
  assert.equal(countMeetings([held, held, planned]), '2 meetings and 1 planned');
  assert.equal(countMeetings([held, planned, cancelled], 'summit'), '1 summit, 1 planned and 1 cancelled');
  assert.equal(countMeetings([planned, cancelled]), '1 planned and 1 cancelled');
});
