import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printTextFragment } from '../../src/page/text-fragment.ts';

test('a few words are given whole, many by their first and last', () => {
  assert.equal(printTextFragment(['We will speak often'], 'en'), ':~:text=We%20will%20speak%20often');
  assert.equal(
    printTextFragment(['Lee said that the two neighbours share a garden fence and should mend it.'], 'en'),
    ':~:text=Lee%20said%20that%20the,and%20should%20mend%20it',
  );
});

test('words on both sides of a note mark are given by the beginning and the end', () => {
  assert.equal(
    printTextFragment(['promised regular visits', '. Nothing was signed', '.'], 'en'),
    ':~:text=promised%20regular%20visits,Nothing%20was%20signed',
  );
});

test('signs that mean something in a directive are escaped', () => {
  assert.equal(printTextFragment(['a-b, c & d'], 'en'), ':~:text=a%2Db%2C%20c%20%26%20d');
});

test('texts without spaces are cut by the words of their language', () => {
  const fragment = printTextFragment(['両首脳は山荘で三十分間会談し、年内の相互訪問で一致した。'], 'ja');
  const [start = '', end = ''] = decodeURIComponent(fragment.slice(':~:text='.length)).split(',');
  assert.ok(start.length > 2 && start.length < 12 && '両首脳は山荘で三十分間会談し'.startsWith(start));
  assert.ok(end.length > 2 && end.length < 12 && '年内の相互訪問で一致した'.endsWith(end));
});

test('where there are no words there is no directive', () => {
  assert.equal(printTextFragment(['…', ' – '], 'en'), '');
});
