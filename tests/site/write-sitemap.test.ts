import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { assembleHoldings } from '../../src/lib/assemble-holdings.ts';
import { writeSitemap } from '../../src/site/write-sitemap.ts';
import { makeArchive, printArticleFile } from '../lib/make-archive.ts';

test('the sitemap lists every page of a build and robots.txt leads to it', async (context) => {
  const { pages, entries, out } = await write(context, {}, [
    'index.html',
    'people/a-b/index.html',
    '404.html',
    'x.txt',
  ]);
  assert.equal(pages, 2);
  assert.deepEqual(entries, [['https://archive.example/'], ['https://archive.example/people/a-b/']]);
  assert.match(
    await readFile(join(out, 'robots.txt'), 'utf8'),
    /Sitemap: https:\/\/archive\.example\/sitemap-index\.xml/,
  );
});

test('the page of an article bears the last day that its record tells of, and no other page bears one', async (context) => {
  const record = [
    'received: "2025-06-20"',
    'origin: { url: "https://herald.example/", captured: "2026-01-01" }',
    'corrections:',
    '  a:',
    '    - set: { published: "2031-01-01" }',
    '      by: "An editor"',
    '      on: "2025-07-02"',
    '      why: "Misprint."',
    '    - { remove: [dek], by: "An editor", on: 2025-06-30, why: "None there." }',
  ].join('\n');
  const { entries } = await write(
    context,
    {
      'articles/a.mdx': printArticleFile('A', [], 'Text.'),
      'articles/b.mdx': printArticleFile('B', [], 'Text.', 'sources/y.txt'),
      'sources/x.yaml': record,
    },
    ['articles/a/index.html', 'articles/a/source/index.html', 'articles/b/index.html'],
  );
  assert.deepEqual(entries, [
    ['https://archive.example/articles/a/', '2025-07-02'],
    ['https://archive.example/articles/a/source/'],
    ['https://archive.example/articles/b/'],
  ]);
});

test('the page of a withdrawn article is in no sitemap', async (context) => {
  const { entries, pages } = await write(
    context,
    {
      'articles/a.mdx': printArticleFile('A', [], 'Text.'),
      'sources/x.yaml': 'withdrawn: { date: "2025-02-01", reason: "Asked for." }\n',
    },
    ['index.html', 'articles/a/index.html'],
  );
  assert.equal(pages, 2);
  assert.deepEqual(entries, [['https://archive.example/']]);
});

async function write(context: TestContext, files: Record<string, string>, built: readonly string[]) {
  const folder = await makeArchive(context, files);
  const out = join(folder, 'out');
  for (const path of built) {
    await mkdir(join(out, path, '..'), { recursive: true });
    await writeFile(join(out, path), '');
  }
  const pages = await writeSitemap(await assembleHoldings(folder), out);
  const sitemap = await readFile(join(out, 'sitemap-0.xml'), 'utf8');
  const entries = [...sitemap.matchAll(/<url><loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?<\/url>/g)];
  return { pages, out, entries: entries.map(([, ...parts]) => parts.filter((part) => part !== undefined)) };
}
