import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { evaluateCases } from '../src/evaluation/evaluate-cases.ts';
import { readCases } from '../src/evaluation/read-cases.ts';
import { explainSource } from '../src/ingest/explain.ts';
import { readVocabulary } from '../src/ingest/read-vocabulary.ts';

const CASES = join(import.meta.dirname, 'cases');
const CONTENT = join(import.meta.dirname, '../content');

const cases = await readCases(CASES);
const evaluation = await evaluateCases(CASES);
const { vocabulary } = await readVocabulary(CONTENT);

test('there are labelled cases, a quarter of them nasty', () => {
  assert.ok(cases.length >= 40, `${cases.length} cases`);
  assert.ok(cases.filter(({ name }) => name.startsWith('nasty-')).length >= cases.length / 4);
});

test('every line of a case that is not blank has a label, and no other line has', () => {
  for (const { name, bytes, expected } of cases) {
    const lines = new TextDecoder().decode(bytes).split('\n');
    const written = lines.flatMap((line, index) => (line.trim() === '' ? [] : [String(index + 1)]));
    assert.deepEqual(Object.keys(expected.roles), written, name);
  }
});

test('every person and summit that the labels name has a record', () => {
  const { people, summits } = vocabulary.authorities;
  for (const { name, expected } of cases) {
    for (const article of expected.articles) {
      for (const id of article.summits ?? []) assert.ok(summits.has(id), `${name}: ${id}`);
      for (const { id } of article.people ?? []) assert.ok(id === undefined || people.has(id), `${name}: ${id}`);
    }
  }
});

test('every case can be read and assembled', () => {
  assert.deepEqual(evaluation.problems, []);
});

for (const name of ['title', 'published', 'dateline']) {
  test(`the F1 of ${name} over the cases is at least 0.95`, () => {
    const score = evaluation.fields.find((field) => field.name === name);
    assert.ok(score && score.f1 >= 0.95, `${score?.f1}\n${tellMisses(name)}`);
  });
}

test('the macro F1 of the roles is at least 0.9', () => {
  assert.ok(evaluation.macroF1 >= 0.9, `${evaluation.macroF1}\n${tellMisses('roles')}`);
});

test('the precision of boilerplate is at least 0.98', () => {
  assert.ok(evaluation.boilerplatePrecision >= 0.98, `${evaluation.boilerplatePrecision}\n${tellMisses('roles')}`);
});

test('every character of every case lies in exactly one span, and no span crosses a line', () => {
  for (const { name, file, bytes, record } of cases) {
    const reading = explainSource(bytes, file, record ?? {}, vocabulary);
    assert.ok('spans' in reading, name);
    let end = 0;
    for (const span of reading.spans) {
      assert.equal(span.start, end, `${name}: a gap or an overlap at ${end}`);
      assert.ok(span.end > span.start, `${name}: an empty span at ${span.start}`);
      assert.doesNotMatch(
        reading.decoded.text.slice(span.start, span.end),
        /\n[\s\S]/,
        `${name}: a span crosses a line at ${span.start}`,
      );
      end = span.end;
    }
    assert.equal(end, reading.decoded.text.length, name);
  }
});

function tellMisses(name: string): string {
  return evaluation.misses
    .filter((miss) => miss.name === name)
    .map(
      (miss) => `${miss.case} · ${miss.place} · expected ${miss.expected.join(', ')} · found ${miss.found.join(', ')}`,
    )
    .join('\n');
}
