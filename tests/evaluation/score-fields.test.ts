import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedSchema } from '../../src/evaluation/expected.ts';
import type { Observed } from '../../src/evaluation/model.ts';
import { scoreFields } from '../../src/evaluation/score-fields.ts';
import { articleSchema } from '../../src/schema/article.ts';

const articleParts = articleSchema.partial();

test('a right title scores 1 and a wrong one costs precision and recall', () => {
  const { fields } = score([{ title: 'A' }, { title: 'B' }], [{ title: 'A' }, { title: 'X' }]);
  const title = fields.find(({ name }) => name === 'title');
  assert.deepEqual([title?.precision, title?.recall, title?.exact], [0.5, 0.5, 0.5]);
});

test('a field that must be absent but is present counts as wrong', () => {
  const { fields, misses } = score([{}], [{ published: '2025-06-17' }]);
  assert.equal(fields.find(({ name }) => name === 'published')?.precision, 0);
  assert.deepEqual(
    misses.find(({ name }) => name === 'published'),
    { case: 'case', name: 'published', place: 'article 1', expected: [], found: ['2025-06-17'] },
  );
});

test('a field rightly absent is exact and adds nothing to precision', () => {
  const { fields } = score([{}], [{}]);
  const published = fields.find(({ name }) => name === 'published');
  assert.deepEqual([published?.exact, published?.expected, published?.found], [1, 0, 0]);
});

test('any supplied title is right where one had to be supplied', () => {
  const { fields } = score([{ titleBasis: 'supplied' }], [{ title: '[Leaders meet]', titleBasis: 'supplied' }]);
  assert.equal(fields.find(({ name }) => name === 'title')?.f1, 1);
});

test('a printed title is wrong where one had to be supplied', () => {
  const { fields } = score([{ titleBasis: 'supplied' }], [{ title: 'Leaders meet', titleBasis: 'printed' }]);
  assert.equal(fields.find(({ name }) => name === 'title')?.f1, 0);
});

test('a missing article counts in every field that was expected of it', () => {
  const { fields } = score([{ title: 'A' }, { title: 'B' }], [{ title: 'A' }]);
  assert.equal(fields.find(({ name }) => name === 'title')?.recall, 0.5);
});

test('an article too many counts in every field that it has', () => {
  const { fields } = score([{ title: 'A' }], [{ title: 'A' }, { title: 'Related' }]);
  assert.equal(fields.find(({ name }) => name === 'title')?.precision, 0.5);
});

test('people are compared by id, and by name where there is no record', () => {
  const found = { id: 'lee-jae-myung', name: 'Lee Jae Myung', asPrinted: 'Lee', mentions: 1, basis: 'name' };
  const { fields } = score(
    [{ people: [{ id: 'lee-jae-myung', name: 'Lee' }, { name: 'Jo Example' }] }],
    [{ people: [found] }],
  );
  const people = fields.find(({ name }) => name === 'people');
  assert.deepEqual([people?.precision, people?.recall], [1, 0.5]);
});

test('countries behind the labelled ones are not judged', () => {
  const { fields } = score([{ countries: ['KR', 'JP'] }], [{ countries: ['JP', 'KR', 'US'] }]);
  assert.equal(fields.find(({ name }) => name === 'countries')?.f1, 1);
});

test('a date that the label leaves out is not judged', () => {
  const { fields } = score([{}], [{ date: '2025-06-17' }]);
  assert.equal(fields.find(({ name }) => name === 'date')?.precision, 1);
});

function score(expected: object[], observed: object[]) {
  const articles = expected.map((article) => ({ title: 'T', titleBasis: 'printed', language: 'en', ...article }));
  const found: Observed['articles'] = observed.map((article) =>
    articleParts.parse({ title: 'T', titleBasis: 'printed', language: 'en', ...article }),
  );
  return scoreFields([
    {
      name: 'case',
      expected: expectedSchema.parse({ articles, roles: {} }),
      observed: { articles: found, spans: [] },
    },
  ]);
}
