import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listEvidence } from '../../../src/lib/views/list-evidence.ts';
import { type ExplainedSpan, listSourceRows } from '../../../src/lib/views/list-source-rows.ts';
import type { Role } from '../../../src/schema/role.ts';

const TEXT = 'Menu\n\nA headline\nWords of the first.\nAnother headline\nWords of the second.\n';

/** A span of the text above with a role, found by its words. */
function span(words: string, role: Role): ExplainedSpan {
  const start = TEXT.indexOf(words);
  const line = TEXT.slice(0, start).split('\n').length;
  return { start, end: start + words.length + 1, line, role, rule: 'some-rule', reason: 'A reason.' };
}

const menu = span('Menu', 'boilerplate');
const first = [span('A headline', 'title'), span('Words of the first.', 'paragraph')];
const second = [span('Another headline', 'title'), span('Words of the second.', 'paragraph')];
const blank: ExplainedSpan = { ...menu, start: 5, end: 6, line: 2, role: 'blank' };
const source = {
  text: TEXT,
  spans: [menu, blank, ...first, ...second],
  articles: [
    { spans: first, lines: [3, 4] as const },
    { spans: second, lines: [5, 6] as const },
  ],
  own: 0,
};

test('a source shows its page’s own words apart, the article’s words, and the other article as one row', () => {
  const rows = listSourceRows({ ...source, areWordsShown: true });
  assert.deepEqual(
    rows.map((row) => (row.kind === 'span' ? [row.line, row.words, row.isApart] : [row.lines, row.article])),
    [
      [1, 'Menu', true],
      [3, 'A headline', false],
      [4, 'Words of the first.', false],
      [[5, 6], 1],
    ],
  );
});

test('words that rights withhold are absent from every row, and their roles stay', () => {
  const rows = listSourceRows({ ...source, areWordsShown: false });
  assert.ok(!JSON.stringify(rows).includes('Words of'));
  assert.ok(rows.some((row) => row.kind === 'span' && row.role === 'paragraph'));
  const misread = [span('Words of the first.', 'boilerplate'), span('A headline', 'dek')];
  const guarded = listSourceRows({ ...source, spans: misread, articles: [], own: -1, areWordsShown: false });
  assert.deepEqual(
    guarded.map((row) => row.kind === 'span' && row.words),
    [undefined, undefined],
    'a sentence that was taken for boilerplate is still the article’s',
  );
});

test('evidence gives the chosen value with its lines, and what else was considered once', () => {
  const candidate = (value: unknown) => ({ value, rule: 'some-rule', reason: 'A reason.', spans: [menu, menu] });
  const [outlet] = listEvidence({
    outlet: [
      candidate({ asPrinted: 'Example Herald' }),
      candidate({ asPrinted: 'Other' }),
      candidate({ asPrinted: 'Other' }),
    ],
  });
  assert.equal(outlet?.value, 'Example Herald');
  assert.deepEqual(outlet?.lines, [1]);
  assert.deepEqual(outlet?.others, ['Other']);
});

test('an inferred day that is the day of the event is shown once', () => {
  const day = [{ value: '2025-06-17', rule: 'r', reason: 'A reason.', spans: [] }];
  assert.deepEqual(
    listEvidence({ event: day, inferredDate: day }).map(({ label, value }) => [label, value]),
    [['Day of the event', '17 June 2025']],
  );
});
