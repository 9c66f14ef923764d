import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { evaluateNames } from '../src/evaluation/evaluate-names.ts';
import { expectedNamesSchema } from '../src/evaluation/expected-names.ts';
import { readLabelled } from '../src/evaluation/read-cases.ts';
import { readVocabulary } from '../src/ingest/read-vocabulary.ts';

const CASES = join(import.meta.dirname, 'name-cases');
const CONTENT = join(import.meta.dirname, '../content');

/** What the archive promises of names. */
const LEAST = {
  'people on record': 0.95,
  others: 0.85,
  offices: 0.95,
  'printed roles': 0.9,
  countries: 0.95,
  'summit first': 0.9,
  'date and basis': 0.95,
  speakers: 0.9,
};

const cases = await readLabelled(CASES, expectedNamesSchema);
const { measures, wrongLinks, misses } = await evaluateNames(CASES);

test('there are sixty articles with labelled names, a quarter of them with traps', () => {
  assert.ok(cases.length >= 60, `${cases.length} cases`);
  assert.ok(cases.filter(({ name }) => name.startsWith('trap-')).length >= cases.length / 4);
});

test('every person and summit that the labels name has a record', async () => {
  const { people, summits } = (await readVocabulary(CONTENT)).vocabulary.authorities;
  for (const { name, expected } of cases) {
    for (const { id } of expected.people) assert.ok(id === undefined || people.has(id), `${name}: ${id}`);
    if (expected.summit) assert.ok(summits.has(expected.summit), `${name}: ${expected.summit}`);
  }
});

test('nobody is linked with full confidence to a wrong record', () => {
  assert.deepEqual(wrongLinks, []);
});

for (const [name, least] of Object.entries(LEAST)) {
  test(`the F1 of ${name} over the labelled names is at least ${least}`, () => {
    const score = measures.find((measure) => measure.name === name);
    const told = misses.filter((miss) => miss.name === name);
    assert.ok(score && score.f1 >= least, `${score?.f1}\n${told.map((miss) => JSON.stringify(miss)).join('\n')}`);
  });
}
