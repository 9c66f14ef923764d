import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { assembleHoldings } from '../../src/lib/assemble-holdings.ts';
import { writeArticleFiles } from '../../src/site/write-article-files.ts';
import { makeArchive, printArticleFile } from '../lib/make-archive.ts';

test('the summary line of an article is among the words that rights withhold', async (context) => {
  const rights = 'rights: { statement: "https://rightsstatements.org/vocab/InC/1.0/", display: "record" }';
  const folder = await makeArchive(context, {
    'articles/a.mdx': printArticleFile('A', ['dek: "A secret line"', rights], 'Secret words.'),
  });
  const out = join(folder, 'out');
  await writeArticleFiles(await assembleHoldings(folder), out);
  for (const name of await readdir(join(out, 'articles')))
    assert.doesNotMatch(await readFile(join(out, 'articles', name), 'utf8'), /secret/i, name);
});

test('each article has its record as JSON and its words as Markdown, without the seal', async (context) => {
  const folder = await makeArchive(context, {
    'articles/a.mdx': printArticleFile('A *b*', ['date: "2025-06-17"'], 'Words _here_.'),
  });
  const out = join(folder, 'out');
  await writeArticleFiles(await assembleHoldings(folder), out);
  const record: unknown = JSON.parse(await readFile(join(out, 'articles/a.json'), 'utf8'));
  assert.ok(typeof record === 'object' && record && 'id' in record && 'date' in record && !('seal' in record));
  assert.equal(
    await readFile(join(out, 'articles/a.md'), 'utf8'),
    '# A \\*b\\*\n\nWords *here*.\n\n<https://archive.example/articles/a/>\n',
  );
});
