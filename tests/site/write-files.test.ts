import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { assembleHoldings } from '../../src/lib/assemble-holdings.ts';
import { writeArticleFiles } from '../../src/site/write-article-files.ts';
import { printFeed } from '../../src/site/write-feed.ts';
import { writeSitemap } from '../../src/site/write-sitemap.ts';
import { makeArchive, printArticleFile } from '../lib/make-archive.ts';

test('the feed has the newest articles with full addresses, instants and escaped words', async (context) => {
  const folder = await makeArchive(context, {
    'articles/a.mdx': printArticleFile(
      'A & <b>',
      ['date: "2023-11-17"', 'published: "2023-11-17T09:10+09:00"'],
      'Words &amp; more.',
    ),
    'articles/undated.mdx': printArticleFile('Undated', [], 'Text.'),
  });
  const feed = printFeed(await assembleHoldings(folder));
  assert.match(feed, /<id>https:\/\/archive\.example\/articles\/a\/<\/id>\n<title>A &amp; &lt;b&gt;<\/title>/);
  assert.match(feed, /<updated>2023-11-17T00:10:00Z<\/updated>/);
  assert.match(feed, /&gt;Words &amp;amp; more\.&lt;\/p&gt;/);
  assert.match(feed, /<subtitle>A few &lt;articles&gt; &amp; more<\/subtitle>/);
  assert.doesNotMatch(feed, /Undated|pilcrow/);
});

test('the feed is sound XML whatever characters a source had', async (context) => {
  const folder = await makeArchive(context, {
    'articles/a.mdx': printArticleFile(
      'A \u001b[31m \ufffe ]]>',
      ['date: "2023-11-17"'],
      'Form\u000cfeed &#x1b; \uffff 🤝 end.',
    ),
  });
  const feed = printFeed(await assembleHoldings(folder));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  assert.doesNotMatch(feed, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  assert.match(feed, /<title>A \ufffd\[31m \ufffd \]\]&gt;<\/title>/);
  assert.match(feed, /🤝 end\./);
});

test('the sitemap lists every page of a build and robots.txt leads to it', async (context) => {
  const folder = await makeArchive(context, {});
  const out = join(folder, 'out');
  for (const path of ['people/a-b', 'search']) await mkdir(join(out, path), { recursive: true });
  for (const path of ['index.html', 'people/a-b/index.html', '404.html', 'x.txt']) await writeFile(join(out, path), '');
  assert.equal(await writeSitemap(await assembleHoldings(folder), out), 2);
  const sitemap = await readFile(join(out, 'sitemap-0.xml'), 'utf8');
  assert.deepEqual(
    [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]),
    ['https://archive.example/', 'https://archive.example/people/a-b/'],
  );
  assert.match(
    await readFile(join(out, 'robots.txt'), 'utf8'),
    /Sitemap: https:\/\/archive\.example\/sitemap-index\.xml/,
  );
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
