import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { listWrapped, readNames } from './read-names.ts';

test('the first full mention is wrapped with the role before it, in running text only', () => {
  const found = readNames(
    ['Lee was early.', 'South Korean President Lee Jae-myung [1] met Canadian Prime Minister Mark Carney.'],
    {
      title: 'Lee Jae-myung meets Carney',
      published: '2025-10-30',
    },
  );
  assert.deepEqual(listWrapped(found), {
    'lee-jae-myung': 'South Korean President Lee Jae-myung',
    'mark-carney': 'Canadian Prime Minister Mark Carney',
  });
});

const pieces = [
  'President Lee Jae-myung',
  'Lee',
  'Lee-Ishiba',
  'the president',
  'Prime Minister',
  'Shigeru Ishiba',
  'Takahashi',
  'the 2025 APEC summit',
  'G7',
  'in Tokyo',
  '[1]',
  '[1, 2].',
  '"',
  '“we agreed',
  'he said',
  ',',
  '. ',
  'U.S.',
  '이재명 대통령',
  '石破首相',
  '「はい」',
  'von der',
  '-',
  '’s',
  'met',
  'on Tuesday',
  '\u{1f600}',
  '\u200b',
];

test('whatever the text, first mentions lie inside it, in order, without overlap or note marks', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((words) => words.join(' ')),
        { minLength: 1, maxLength: 4 },
      ),
      (paragraphs) => {
        const { firstMentions, people, blocks } = readNames(paragraphs);
        let last = { block: -1, end: 0 };
        for (const { block, start, end } of firstMentions) {
          const words = blocks[block]?.text.slice(start, end) ?? '';
          assert.ok(words.length === end - start && words.trim() === words && words !== '');
          assert.ok(block > last.block || (block === last.block && start >= last.end));
          assert.doesNotMatch(words, /\[\d/);
          last = { block, end };
        }
        for (const { mentions, asPrinted } of people) assert.ok(mentions > 0 && asPrinted !== '');
      },
    ),
    { numRuns: 150 },
  );
});

test('time grows no faster than the text', () => {
  const sentence =
    'President Lee Jae-myung and Prime Minister Shigeru Ishiba met in Tokyo. "We agreed on three things," Lee said. Wi Sung-lac, director of the office, nodded. ';
  const measure = (count: number) => {
    const start = performance.now();
    readNames([sentence.repeat(count)]);
    return performance.now() - start;
  };
  measure(40);
  const [small, large] = [Math.min(measure(40), measure(40)), Math.min(measure(320), measure(320))];
  assert.ok(large < small * 8 * 4, `eight times the text took ${(large / small).toFixed(1)} times as long`);
});
