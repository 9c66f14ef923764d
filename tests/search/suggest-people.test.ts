import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planQuery } from '../../src/search/plan-query.ts';
import { suggestPeople } from '../../src/search/suggest-people.ts';
import { makeArchive } from './make-archive.ts';

const { archive, book } = makeArchive();
const suggest = (query: string, nothingFound = false) =>
  suggestPeople(query, planQuery(query, archive, book, []), archive, book, nothingFound);

test('a surname offers its bearers with their offices and years, those with most articles first', () => {
  const [choice] = suggest('lee oil');
  assert.equal(choice?.surname, 'Lee');
  assert.deepEqual(
    choice.people.map(({ name, about, query }) => [name, about, query]),
    [
      ['Lee Jae Myung', 'President of South Korea, since 2025', 'Lee Jae Myung oil'],
      ['Lee Hsien Loong', 'Prime Minister of Singapore, 2004–2024', 'Lee Hsien Loong oil'],
    ],
  );
});

test('where nothing is found each leads to the name alone', () => {
  assert.equal(suggest('lee jung un', true)[0]?.people[0]?.query, 'Lee Jae Myung');
});

test('a word of the office leaves those who held it', () => {
  const [choice] = suggest('President Lee');
  assert.deepEqual(
    choice?.people.map(({ query }) => query),
    ['Lee Jae Myung'],
  );
});

test('a full name and other words suggest nobody', () => {
  assert.deepEqual(suggest('Lee Jae Myung'), []);
  assert.deepEqual(suggest('oil'), []);
});
