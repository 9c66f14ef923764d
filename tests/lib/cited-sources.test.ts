import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { assembleHoldings } from '../../src/lib/assemble-holdings.ts';
import { countCiting, listCitedSources } from '../../src/lib/cited-sources.ts';
import { makeArchive, printArticleFile } from './make-archive.ts';

async function readSources(context: TestContext, notes: Record<string, string[]>, files: Record<string, string> = {}) {
  const articles = Object.entries(notes).map(([id, lines]) => [
    `articles/${id}.mdx`,
    printArticleFile(id, ['notes:', ...lines.map((line) => `  - { ${line} }`)], 'Words.', `sources/${id}.txt`),
  ]);
  const folder = await makeArchive(context, { ...Object.fromEntries(articles), ...files });
  return listCitedSources(await assembleHoldings(folder)).map((source) => ({
    site: source.site,
    title: source.note.title,
    citedBy: source.citedBy.map(({ article, note }) => `${article.id} ${note.number}`),
    articles: countCiting(source),
  }));
}

test('notes that give one address, or one outlet and title, speak of one source', async (context) => {
  const sources = await readSources(context, {
    a: [
      'number: 1, outlet: "Herald", title: "Talks", url: "https://www.news.example/talks/?utm_source=x"',
      'number: 2, outlet: "Gazette", title: "Fences"',
      'number: 4, title: "Talks again", url: "http://news.example/talks"',
    ],
    b: [
      'number: 7, title: "The talks", url: "https://news.example/talks"',
      'number: 8, outlet: "gazette", title: "FENCES"',
    ],
  });
  assert.deepEqual(sources, [
    { site: 'Gazette', title: 'Fences', citedBy: ['a 2', 'b 8'], articles: 2 },
    { site: 'news.example', title: 'Talks', citedBy: ['a 1', 'a 4', 'b 7'], articles: 2 },
  ]);
});

test('a site that belongs to an outlet on record bears its name', async (context) => {
  const sources = await readSources(
    context,
    { a: ['number: 1, url: "https://en.herald.example/1"', 'number: 2, outlet: "HERALD", title: "x"'] },
    {
      'authorities/outlets/herald.yaml':
        'id: herald\nname: "The Herald"\nkind: newspaper\ndomains: ["herald.example"]\n',
    },
  );
  assert.deepEqual(
    sources.map(({ site }) => site),
    ['The Herald', 'The Herald'],
  );
});

test('a mark without a source, and the notes of a withdrawn article, are no sources', async (context) => {
  const sources = await readSources(
    context,
    { a: ['number: 1'], b: ['number: 1, url: "https://news.example/"'] },
    { 'sources/b.yaml': 'withdrawn: { date: "2026-01-02", reason: "x" }\n' },
  );
  assert.deepEqual(sources, []);
});
