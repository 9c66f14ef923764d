import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainSource } from '../../../src/ingest/explain.ts';
import { readVocabulary } from '../../../src/ingest/read-vocabulary.ts';
import { recordSchema } from '../../../src/schema/record.ts';

const { vocabulary } = await readVocabulary('content');
const signed = { by: 'Ann', on: '2026-11-21', why: 'Asked the desk.' };

function read(text: string, correction: Record<string, unknown>) {
  const record = recordSchema.parse({
    articles: [{ id: 'talks', lines: [1, 4] }],
    corrections: { talks: [{ ...correction, ...signed }] },
  });
  const source = explainSource(new TextEncoder().encode(text), 'sources/a.txt', record, vocabulary);
  assert.ok('articles' in source);
  const found = source.articles[0]?.found;
  assert.ok(found);
  return found;
}

const LANDED = `A minister lands
March 20, 2023
Foreign Minister Park Jin landed in Oslo on Monday, and the minister spoke of fish with those who sell it.
`;

test('a person who is not meant is nobody on record, in people, quotations and wrapped names alike', () => {
  assert.equal(read(LANDED, { set: { dek: 'x' } }).people[0]?.id, 'park-jin');
  const found = read(LANDED, { notMeant: ['park-jin'] });
  assert.deepEqual(
    found.people.map(({ id, name }) => [id, name]),
    [[undefined, 'Park Jin']],
  );
  assert.deepEqual(found.firstMentions, []);
});

test('a corrected day of publication tells anew who is meant and who held which office', () => {
  const text = `An evening in Seoul
March 20, 2023
President Lee spoke for an hour on Monday of the price of rice, and of that of cabbage.
`;
  assert.deepEqual(
    read(text, { set: { dek: 'x' } }).people.filter(({ id }) => id !== undefined),
    [],
  );
  const [person] = read(text, { set: { published: '2010-03-20' } }).people;
  assert.deepEqual([person?.id, person?.office], ['lee-myung-bak', 'President of South Korea']);
});

test('a corrected event gives the offices of its day', () => {
  const text = `Thirty years on
March 20, 2023
Kim Dae-jung and Keizo Obuchi are remembered in both capitals for what they wrote on one sheet of paper.
`;
  const offices = read(text, { set: { event: '1998-10-08' } }).people.map(({ office }) => office);
  assert.deepEqual(offices, ['President of South Korea', 'Prime Minister of Japan']);
});
