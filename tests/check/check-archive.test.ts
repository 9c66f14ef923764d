import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { checkArchive } from '../../src/check/check-archive.ts';
import { runIngest } from '../../src/ingest/run-ingest.ts';
import { ARTICLE, makeArchive, type SmallArchive } from '../ingest/small-archive.ts';

const ID = 'lee-and-ishiba-agree-to-meet-more-often';
const PAGE = `articles/${ID}.mdx`;

async function makeIngested(t: TestContext): Promise<SmallArchive> {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  await runIngest(archive.folder);
  return archive;
}

async function rulesOf({ folder }: SmallArchive): Promise<string[]> {
  return (await checkArchive(folder)).problems.map(({ where, rule }) => `${where} ${rule}`);
}

test('an archive as ingest left it holds', async (t) => {
  const archive = await makeIngested(t);
  assert.deepEqual(await checkArchive(archive.folder), { articles: 1, sources: 1, problems: [] });
});

test('a source that changed, and one that was never ingested, are told', async (t) => {
  const archive = await makeIngested(t);
  archive.write('sources/herald.txt', `${ARTICLE}more`);
  archive.write('sources/new.txt', ARTICLE);
  assert.deepEqual(await rulesOf(archive), [
    'sources/herald.txt source-changed',
    'sources/new.txt source-not-ingested',
  ]);
});

test('an article that was edited is told by its seal, and one with code in it is refused by both compilers', async (t) => {
  const archive = await makeIngested(t);
  archive.write(PAGE, `${archive.read(PAGE)}\n{process.exit()}\n`);
  const { problems } = await checkArchive(archive.folder);
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['edited-article', 'round-trip', 'round-trip'],
  );
  assert.match(problems[1]?.what ?? '', /with Sätteri, it has markup of the type mdxFlowExpression/);
  assert.match(problems[2]?.what ?? '', /with @mdx-js\/mdx, it has markup of the type mdxFlowExpression/);
});

test('a field that does not keep to the schema is told with its line', async (t) => {
  const archive = await makeIngested(t);
  archive.write(PAGE, archive.read(PAGE).replace('titleBasis: "printed"', 'titleBasis: "guessed"'));
  const { problems } = await checkArchive(archive.folder);
  assert.deepEqual([problems[0]?.where, problems[0]?.rule], [`${PAGE}:3`, 'record-value-unfit']);
});

test('a permalink without a page, and a page without a ledger, are told', async (t) => {
  const archive = await makeIngested(t);
  archive.write('articles/stray.mdx', archive.read(PAGE));
  archive.remove(PAGE);
  assert.deepEqual(await rulesOf(archive), [
    'sources/herald.yaml permalink-without-page',
    'articles/stray.mdx page-without-ledger',
  ]);
});

test('an id that no authority record has is told', async (t) => {
  const archive = await makeIngested(t);
  archive.remove('authorities/outlets/korea-herald.yaml');
  assert.deepEqual(await rulesOf(archive), [`${PAGE} dangling-id`]);
});

test('rights that differ from those of the record are told', async (t) => {
  const archive = await makeIngested(t);
  const rights = 'rights: { statement: "https://rightsstatements.org/vocab/InC/1.0/", display: record }\n';
  archive.write('sources/herald.yaml', archive.read('sources/herald.yaml') + rights);
  assert.deepEqual(await rulesOf(archive), [`${PAGE} rights-differ`]);
});

test('an archive without its identity is told', async (t) => {
  const archive = await makeIngested(t);
  archive.remove('archive.yaml');
  assert.deepEqual(await rulesOf(archive), ['archive.yaml archive-without-identity']);
});
