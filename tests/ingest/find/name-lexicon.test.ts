import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNameLexicon } from '../../../src/ingest/find/read-name-lexicon.ts';
import { authorities } from './read-names.ts';

test('every office that words can stand for is held on some record, spelt alike', () => {
  const { offices, suffixes } = readNameLexicon();
  const held = new Set(
    [...authorities.people.values()].flatMap((person) => person.offices.map(({ office }) => office)),
  );
  const meant = [offices, ...suffixes.values()].flatMap((words) => [...words.values()].flatMap(({ means }) => means));
  assert.deepEqual(
    [...new Set(meant)].filter((office) => !held.has(office)),
    [],
  );
});
