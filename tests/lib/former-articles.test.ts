import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { assembleHoldings } from '../../src/lib/assemble-holdings.ts';
import { writeRedirects } from '../../src/site/write-redirects.ts';
import { makeArchive, printArticleFile } from './make-archive.ts';

const FILES = {
  'articles/kept.mdx': printArticleFile('Kept', [], 'Words.', 'sources/kept.txt'),
  'articles/again.mdx': printArticleFile('Again', [], 'Words.', 'sources/again.txt'),
  'sources/kept.yaml': 'articles: [{ id: "kept", lines: [1, 9], was: ["old-name"] }]\n',
  'sources/again.yaml':
    'articles: [{ id: "again", lines: [1, 9] }]\nmerged:\n  again: { into: "kept", date: "2026-02-03", reason: "Pasted twice." }\n',
};

test('an article that has another id now, and one that is another again, are apart from the articles', async (context) => {
  const holdings = await assembleHoldings(await makeArchive(context, FILES));
  assert.deepEqual(
    holdings.articles.map(({ id }) => id),
    ['kept'],
  );
  assert.deepEqual(
    holdings.former.map(({ id, now, merged }) => [id, now.id, merged?.title, merged?.reason]),
    [
      ['old-name', 'kept', undefined, undefined],
      ['again', 'kept', 'Again', 'Pasted twice.'],
    ],
  );
});

test('an id that leads nowhere leaves its article where it is', async (context) => {
  const lost = FILES['sources/again.yaml'].replace('into: "kept"', 'into: "nothing"');
  const holdings = await assembleHoldings(await makeArchive(context, { ...FILES, 'sources/again.yaml': lost }));
  assert.deepEqual(holdings.articles.map(({ id }) => id).sort(), ['again', 'kept']);
});

test('hosts are told of former addresses; the page of a merged article is no redirect, because it says what happened', async (context) => {
  const out = await mkdtemp(join(tmpdir(), 'summit-archive-'));
  context.after(() => rm(out, { recursive: true, force: true }));
  await writeRedirects(await assembleHoldings(await makeArchive(context, FILES)), out);
  const lines = (await readFile(join(out, '_redirects'), 'utf8')).trim().split('\n');
  assert.ok(lines.includes('/articles/old-name/ /articles/kept/ 301'));
  assert.ok(lines.includes('/articles/old-name.csl.json /articles/kept.csl.json 301'));
  assert.ok(lines.includes('/articles/again.ris /articles/kept.ris 301'));
  assert.ok(!lines.some((line) => line.startsWith('/articles/again/ ')));
});
