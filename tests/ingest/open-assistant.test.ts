import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainSource } from '../../src/ingest/explain.ts';
import { openAssistant } from '../../src/ingest/open-assistant.ts';
import { readVocabulary } from '../../src/ingest/read-vocabulary.ts';
import { ARTICLE, makeArchive } from './small-archive.ts';

test('the second thread explains a source as the first one does', async (t) => {
  const archive = makeArchive(t, {});
  const { vocabulary } = await readVocabulary(archive.folder);
  const assistant = openAssistant(vocabulary.authorities);
  t.after(assistant.close);
  const source = { bytes: new TextEncoder().encode(ARTICLE), file: 'sources/herald.txt', record: {} };
  assert.deepEqual(
    await assistant.explain(source),
    explainSource(source.bytes, source.file, source.record, vocabulary),
  );
});

test('the second thread tells of a page that reads otherwise than it should', async (t) => {
  const { vocabulary } = await readVocabulary('nowhere');
  const assistant = openAssistant(vocabulary.authorities);
  t.after(assistant.close);
  const trip = { mdx: '---\n---\n\nWords.\n', where: 'sources/x.txt' };
  const sound = assistant.check({ ...trip, expected: [{ kind: 'paragraph', text: 'Words.' }] });
  const unsound = assistant.check({ ...trip, expected: [{ kind: 'paragraph', text: 'Other words.' }] });
  assert.deepEqual(await sound, []);
  assert.match(
    (await unsound)[0]?.what ?? '',
    /with Sätteri, block 1 reads .*"Words\.".* and should read .*"Other words\."/,
  );
});
