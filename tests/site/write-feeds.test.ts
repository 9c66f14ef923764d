import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { assembleHoldings } from '../../src/lib/assemble-holdings.ts';
import { writeFeeds } from '../../src/site/write-feeds.ts';
import { makeArchive, printArticleFile } from '../lib/make-archive.ts';
import { checkAtom } from './feeds/check-atom.ts';
import { jsonFeedSchema } from './feeds/json-feed-schema.ts';

const STARTER = join(import.meta.dirname, '../../content');

test('every feed of the starter collection keeps the rules of Atom and of JSON Feed', async (context) => {
  const out = join(await makeArchive(context, {}), 'out');
  await writeFeeds(await assembleHoldings(STARTER), out);
  const files = (await readdir(out, { recursive: true })).filter((file) => /feed\.(?:xml|json)$/.test(file));
  for (const file of files) {
    const text = await readFile(join(out, file), 'utf8');
    if (file.endsWith('.xml')) assert.deepEqual(checkAtom(text), [], file);
    else assert.ok(jsonFeedSchema.parse(JSON.parse(text)).items.length > 0, file);
  }
  assert.ok(files.length > 200);
  for (const kind of ['people', 'summits', 'countries', 'topics'])
    assert.ok(
      files.some((file) => file.startsWith(kind)),
      kind,
    );
});

test('the check of Atom sees what the rules forbid', () => {
  const feed = (inside: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>https://a.example/</id><title>A</title><updated>2025-01-01T00:00:00Z</updated><link rel="self" href="https://a.example/feed.xml"/>${inside}</feed>`;
  assert.deepEqual(checkAtom(feed('')), []);
  assert.match(checkAtom(feed('<entry/>')).join(), /"id" 0 times.*neither content nor a page.*no author/);
  assert.match(checkAtom(feed('<guid/>')).join(), /no place for "guid"/);
  assert.match(checkAtom('<feed').join(), /no sound XML/);
});

test('the feed has the articles that came out last, with full addresses, instants and escaped words', async (context) => {
  const { atom, json } = await write(context, {
    'articles/a.mdx': printArticleFile(
      'A & <b>',
      ['date: "2023-11-17"', 'published: "2023-11-17T09:10+09:00"', 'authors: ["Greta Holm"]'],
      'Words &amp; more.[^1]\n\n[^1]: A note.',
    ),
    'articles/old.mdx': printArticleFile('Old', ['date: "1985-11"'], 'Text.'),
    'articles/undated.mdx': printArticleFile('Undated', [], 'Text.'),
  });
  assert.deepEqual(checkAtom(atom), []);
  assert.match(atom, /<id>https:\/\/archive\.example\/articles\/a\/<\/id>\n<title>A &amp; &lt;b&gt;<\/title>/);
  assert.match(atom, /<updated>2023-11-17T00:10:00Z<\/updated>\n<published>2023-11-17T00:10:00Z<\/published>/);
  assert.match(atom, /<updated>1985-11-01T00:00:00Z<\/updated>/);
  assert.match(atom, /Words &amp;amp; more/);
  assert.match(atom, /href=&quot;https:\/\/archive\.example\/articles\/a\/#note-1&quot;/);
  assert.match(atom, /<subtitle>A few &lt;articles&gt; &amp; more<\/subtitle>/);
  assert.doesNotMatch(atom, /Undated|pilcrow/);
  const items = jsonFeedSchema.parse(JSON.parse(json)).items;
  assert.deepEqual(
    items.map(({ id, authors }) => [id, authors]),
    [
      ['https://archive.example/articles/a/', [{ name: 'Greta Holm' }]],
      ['https://archive.example/articles/old/', undefined],
    ],
  );
});

test('an article that came out late comes first, whatever day it tells of', async (context) => {
  const { json } = await write(context, {
    'articles/now.mdx': printArticleFile('Now', ['date: "2025-01-01"'], 'Text.'),
    'articles/then.mdx': printArticleFile(
      'Then',
      ['date: "1985-11-19"', 'published: "2026-11-21"', 'updated: "2026-11-22"'],
      'Text.',
    ),
  });
  const [first] = jsonFeedSchema.parse(JSON.parse(json)).items;
  assert.equal(first?.title, 'Then');
  assert.equal(first?.date_published, '2026-11-21T00:00:00Z');
  assert.equal(first?.date_modified, '2026-11-22T00:00:00Z');
});

test('no feed carries words that rights withhold, or an article that was withdrawn', async (context) => {
  const rights = (display: string) =>
    `rights: { statement: "https://rightsstatements.org/vocab/InC/1.0/", display: "${display}" }`;
  const long = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ');
  const { atom, json } = await write(context, {
    'articles/record.mdx': printArticleFile(
      'Record',
      ['dek: "HIDDEN DEK"', 'date: "2025-01-01"', rights('record')],
      'HIDDEN.',
    ),
    'articles/part.mdx': printArticleFile('Part', ['date: "2025-01-02"', rights('excerpt')], `${long} HIDDEN.`),
    'articles/gone.mdx': printArticleFile('GONE', ['date: "2025-01-03"'], 'HIDDEN.', 'sources/gone.txt'),
    'sources/gone.yaml': 'withdrawn: { date: "2025-02-01", reason: "Asked for." }\n',
  });
  for (const feed of [atom, json]) {
    assert.doesNotMatch(feed, /HIDDEN|GONE/);
    assert.match(feed, /word3/);
  }
  assert.deepEqual(checkAtom(atom), []);
  assert.equal(jsonFeedSchema.parse(JSON.parse(json)).items[1]?.content_text, 'Record');
});

test('the feed is sound XML whatever characters a source had', async (context) => {
  const { atom } = await write(context, {
    'articles/a.mdx': printArticleFile(
      'A \u001b[31m \ufffe ]]>',
      ['date: "2023-11-17"'],
      'Form\u000cfeed &#x1b; \uffff 🤝 end.',
    ),
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  assert.doesNotMatch(atom, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  assert.match(atom, /<title>A \ufffd\[31m \ufffd \]\]&gt;<\/title>/);
  assert.match(atom, /🤝 end\./);
  assert.deepEqual(checkAtom(atom), []);
});

test('the feed of an archive without articles is a feed too', async (context) => {
  assert.deepEqual(checkAtom((await write(context, {})).atom), []);
});

async function write(context: TestContext, files: Record<string, string>): Promise<{ atom: string; json: string }> {
  const folder = await makeArchive(context, files);
  const out = join(folder, 'out');
  await writeFeeds(await assembleHoldings(folder), out);
  return { atom: await readFile(join(out, 'feed.xml'), 'utf8'), json: await readFile(join(out, 'feed.json'), 'utf8') };
}
