import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchPassages } from '../../src/text/match-passages.ts';

const TALKS =
  'The two leaders met for half an hour at the lodge and agreed to visit each other before the end of the year.';

test('a passage is matched with the one that has most of its words, however it was cut or reworded', () => {
  const candidates = [
    'Export controls were not on the table, an official told reporters after the talks.',
    'The two leaders met for half an hour at the lodge. They agreed to exchange visits, aides said.',
    'They agreed to visit each other before the end of the year, and the leaders then left.',
  ];
  assert.deepEqual(matchPassages([TALKS], candidates), [1]);
  assert.deepEqual(matchPassages(['THE TWO LEADERS met for half an hour – at the lodge'], candidates), [1]);
});

test('a passage that shares a phrase alone is matched with nothing', () => {
  const other =
    'The two leaders met reporters later and spoke of rice, of tariffs and of a third country for some time.';
  assert.deepEqual(matchPassages([TALKS], [other]), [undefined]);
  assert.deepEqual(matchPassages(['', '…', 'No.'], [TALKS, '']), [undefined, undefined, undefined]);
});

test('of several that fit as well, the first is taken, and a short passage must be met whole', () => {
  assert.deepEqual(matchPassages(['No comment.'], ['No.', 'No comment!', 'no comment']), [1]);
});

test('texts without spaces are matched by their characters', () => {
  const before = '両首脳は山荘で三十分間会談し、年内の相互訪問で一致した。';
  const after = ['会談後、当局者は輸出管理は議題にならなかったと述べた。', '両首脳は山荘で三十分間会談した。'];
  assert.deepEqual(matchPassages([before], after), [1]);
  assert.deepEqual(
    matchPassages(['두 정상은 산장에서 반 시간 동안 만났다.'], ['두 정상은 산장에서 반 시간 만났다.', '']),
    [0],
  );
});

test('every passage is matched with itself where it is among the candidates', () => {
  const passage = fc.array(fc.constantFrom('lee', 'met', 'ishiba', 'lodge', 'visit', 'rice', 'year', 'talks'), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(passage, { minLength: 1, maxLength: 8, selector: (words) => words.join(' ') }),
      (all) => {
        const texts = all.map((words) => words.join(' '));
        const matches = matchPassages(texts, texts);
        for (const [index, match] of matches.entries()) {
          assert.notEqual(match, undefined);
          // Another one may hold all its rows too; then it holds as many.
          assert.ok(texts[match ?? -1]?.includes(texts[index]?.split(' ').slice(0, 3).join(' ') ?? '-'));
        }
      },
    ),
  );
});

test('a thousand passages that are all alike take no time to speak of', () => {
  const alike = Array.from({ length: 1000 }, (_, index) => `${TALKS} ${index}`);
  const started = performance.now();
  assert.equal(matchPassages(alike, alike).length, 1000);
  assert.ok(performance.now() - started < 2000);
});
