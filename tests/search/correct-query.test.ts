import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleVocabulary, correctQuery } from '../../src/search/correct-query.ts';
import { countEdits } from '../../src/search/count-edits.ts';
import { makeArchive } from './make-archive.ts';

const { archive, book } = makeArchive();
const vocabulary = assembleVocabulary(archive, book);
const correct = async (query: string, known: string[] = []) =>
  (await correctQuery(query, new Set(query.split(' ')), vocabulary, async (word) => !known.includes(word), false)).map(
    ({ query: mended }) => mended,
  );

test('a word that no text holds is mended to a name, a surname or a place', async () => {
  assert.deepEqual(await correct('takaihci oil', ['oil']), ['Takaichi oil']);
  assert.deepEqual(await correct('kananasksi'), ['Kananaskis']);
  assert.deepEqual(await correct('lee jay myung', ['lee', 'myung']), ['Lee Jae Myung']);
  assert.deepEqual(await correct('이재멍'), ['이재명']);
});

test('words that texts hold, and words too short to tell, are left alone', async () => {
  assert.deepEqual(await correct('japon', ['japon']), []);
  assert.deepEqual(await correct('lea'), []);
});

test('edits count letters put in, taken out, changed and swapped, up to a limit', () => {
  assert.equal(countEdits('ishiba', 'ishbia', 2), 1);
  assert.equal(countEdits('gorbachov', 'gorbachev', 2), 1);
  assert.equal(countEdits('abc', 'abcd', 1), 1);
  assert.equal(countEdits('abcdef', 'uvwxyz', 2), Infinity);
});
