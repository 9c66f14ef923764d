import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatEvaluation } from '../../src/evaluation/format-evaluation.ts';
import type { Evaluation } from '../../src/evaluation/model.ts';

const evaluation: Evaluation = {
  cases: 2,
  casesSplitRight: 1,
  articles: 3,
  fields: [{ name: 'title', expected: 3, found: 2, right: 1, precision: 0.5, recall: 1 / 3, f1: 0.4, exact: 1 / 3 }],
  roles: [{ name: 'paragraph', expected: 10, found: 9, right: 9, precision: 1, recall: 0.9, f1: 0.947 }],
  macroF1: 0.947,
  boilerplatePrecision: 1,
  misses: Array.from({ length: 7 }, (_, index) => ({
    case: `case-${index}`,
    name: 'title',
    place: 'article 1',
    expected: ['Leaders meet'],
    found: [],
  })),
  problems: [],
};

test('each field and role has its row', () => {
  const text = formatEvaluation(evaluation);
  assert.match(text, /^title +3 +2 +1 +0\.500 +0\.333 +0\.400 +0\.333$/m);
  assert.match(text, /^paragraph +10 +9 +9 +1\.000 +0\.900 +0\.947$/m);
});

test('what was missed is told with the case, the place and both values', () => {
  assert.match(formatEvaluation(evaluation), /^ {2}case-0 · article 1 · expected "Leaders meet" · found nothing$/m);
});

test('the count of differences is told even where not all are shown', () => {
  const text = formatEvaluation(evaluation);
  assert.match(text, /^title: 7 differ$/m);
  assert.doesNotMatch(text, /case-6/);
});
