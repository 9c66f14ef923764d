import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleHoldings } from '../../src/lib/assemble-holdings.ts';
import { printText } from '../../src/lib/body/print-text.ts';
import { findNeighbours, findSameMeeting } from '../../src/lib/find-neighbours.ts';
import type { Article } from '../../src/lib/model.ts';
import { readableText } from '../../src/lib/readable-text.ts';
import { ARCHIVE, makeArchive, printArticleFile } from './make-archive.ts';

const PERSON = 'id: some-one\nname: "Some One"\nsurname: One\ncountry: KR\noffices: []\n';
const SUMMIT =
  'id: a-b-2025\nname: "A and B"\nseries: jp-kr\nkind: bilateral\nstart: "2025-06-17"\nend: "2025-06-17"\nplace: Town\ncountry: CA\ncountries: [JP, KR]\nparticipants: [some-one, no-one]\n';

test('articles are newest first, undated ones last, those of one day by id', async (context) => {
  const folder = await makeArchive(context, {
    'articles/b.mdx': printArticleFile('B', ['date: "2025-06-17~"'], 'Text.'),
    'articles/a.mdx': printArticleFile('A', ['date: "2025-06-17"'], 'Text.'),
    'articles/undated.mdx': printArticleFile('U', [], 'Text.'),
    'articles/month.mdx': printArticleFile('M', ['date: "2025-06"'], 'Text.'),
    'articles/new.mdx': printArticleFile('N', ['date: "2025-10-21/.."'], 'Text.'),
  });
  const { articles, articlesOf } = await assembleHoldings(folder);
  assert.deepEqual(
    articles.map(({ id }) => id),
    ['new', 'a', 'b', 'month', 'undated'],
  );
  assert.deepEqual([...articlesOf.year.keys()], ['2025']);
  const [first, second] = articles;
  assert.deepEqual(findNeighbours(articles, first as Article), { before: undefined, after: second });
});

test('articles and summits are found under what they name, as far as it has a record', async (context) => {
  const mentions = (id: string) => `people: [{ id: "${id}", name: "N", asPrinted: "N", mentions: 1, basis: "name" }]`;
  const folder = await makeArchive(context, {
    'authorities/people/some-one.yaml': PERSON,
    'authorities/summits/a-b-2025.yaml': SUMMIT,
    'articles/one.mdx': printArticleFile(
      'One',
      ['summits: [{ id: "a-b-2025", basis: "date" }]', mentions('some-one')],
      'Text.',
    ),
    'articles/two.mdx': printArticleFile(
      'Two',
      ['summits: [{ id: "a-b-2025", basis: "date" }]', mentions('no-one')],
      'Text.',
    ),
  });
  const holdings = await assembleHoldings(folder);
  assert.deepEqual(
    [...holdings.articlesOf.person].map(([id, list]) => [id, list.length]),
    [['some-one', 1]],
  );
  assert.deepEqual([...holdings.summitsOf.person.keys()], ['some-one']);
  assert.deepEqual([...holdings.summitsOf.series.keys()], ['jp-kr']);
  assert.deepEqual([...holdings.summitsOf.country.keys()].sort(), ['CA', 'JP', 'KR']);
  const [one, two] = holdings.articles;
  assert.deepEqual(findSameMeeting(one as Article, holdings, 5), { articles: [two], total: 1 });
});

test('an article that only speaks of a meeting is not on the same meeting as one about it', async (context) => {
  const on = (...ids: string[]) => `summits: [${ids.map((id) => `{ id: "${id}", basis: "date" }`).join(', ')}]`;
  const folder = await makeArchive(context, {
    'authorities/summits/a-b-2025.yaml': SUMMIT,
    'authorities/summits/a-b-2026.yaml': SUMMIT.replace('a-b-2025', 'a-b-2026'),
    'articles/about.mdx': printArticleFile('About', [on('a-b-2026')], 'Text.'),
    'articles/besides.mdx': printArticleFile('Besides', [on('a-b-2025', 'a-b-2026')], 'Text.'),
  });
  const holdings = await assembleHoldings(folder);
  for (const article of holdings.articles)
    assert.deepEqual(findSameMeeting(article, holdings, 5), { articles: [], total: 0 }, article.id);
});

test('a broken article is a problem with its line, and the others are there', async (context) => {
  const folder = await makeArchive(context, {
    'articles/good.mdx': printArticleFile('Good', [], 'Text.'),
    'articles/bad.mdx': printArticleFile('Bad', ['date: "yesterday"'], 'Text.'),
    'articles/empty.mdx': 'Words without frontmatter',
    'articles/Bad_Name.mdx': printArticleFile('Name', [], 'Text.'),
  });
  const { articles, problems } = await assembleHoldings(folder);
  assert.deepEqual(
    articles.map(({ id }) => id),
    ['good'],
  );
  assert.deepEqual(problems.map(({ where }) => where).sort(), [
    'articles/Bad_Name.mdx',
    'articles/bad.mdx:6',
    'articles/empty.mdx:1',
  ]);
  for (const problem of problems) for (const part of Object.values(problem)) assert.ok(part.length > 3);
});

test('rights decide how much of an article can be read', async (context) => {
  const rights = (display: string) =>
    `rights: { statement: "https://rightsstatements.org/vocab/InC/1.0/", display: "${display}" }`;
  const body = `${'word '.repeat(50)}\n\n## Heading\n\n${'more '.repeat(30)}\n\nThe secret end.`;
  const folder = await makeArchive(context, {
    'articles/full.mdx': printArticleFile('Full', [], body),
    'articles/excerpt.mdx': printArticleFile('Excerpt', [rights('excerpt')], body),
    'articles/record.mdx': printArticleFile('Record', [rights('record')], body),
    'articles/withdrawn.mdx': printArticleFile('Withdrawn', [], body, 'sources/gone.txt'),
    'sources/gone.yaml': 'withdrawn: { date: "2026-01-02", reason: "Asked for." }\n',
  });
  const { articleById } = await assembleHoldings(folder);
  const words = (id: string) => {
    const article = [...articleById.values()].find((each) => each.id === id) as Article;
    return readableText(article)
      .body.blocks.map((block) => ('content' in block ? printText(block.content).trim() : ''))
      .join(' ')
      .split(/\s+/)
      .filter(Boolean);
  };
  assert.ok(words('full').includes('secret'));
  assert.deepEqual([words('excerpt').length, words('excerpt').at(-1)], [61, '…']);
  assert.deepEqual(words('record'), []);
  assert.deepEqual(words('withdrawn'), []);
});

test('an article that names a holder shows no more than the archive does by default', async (context) => {
  const rights = (display: string) =>
    `rights: { statement: "https://rightsstatements.org/vocab/InC/1.0/", holder: "The Herald"${display} }`;
  const folder = await makeArchive(context, {
    'archive.yaml': ARCHIVE.replace('display: "full"', 'display: "excerpt"'),
    'articles/holder.mdx': printArticleFile('Holder', [rights('')], 'Text.'),
    'articles/stated.mdx': printArticleFile('Stated', [rights(', display: "full"')], 'Text.'),
    'articles/silent.mdx': printArticleFile('Silent', [], 'Text.'),
  });
  const { articles } = await assembleHoldings(folder);
  assert.deepEqual(
    articles.map(({ id, rights: { holder, display } }) => [id, holder, display]),
    [
      ['holder', 'The Herald', 'excerpt'],
      ['silent', undefined, 'excerpt'],
      ['stated', 'The Herald', 'full'],
    ],
  );
});

test('an article whose text is refused shows its record alone', async (context) => {
  const folder = await makeArchive(context, { 'articles/x.mdx': printArticleFile('X', [], 'Text.\n\n{1 + 1}') });
  const { articles } = await assembleHoldings(folder);
  const text = readableText(articles[0] as Article);
  assert.deepEqual(text.body.blocks, []);
  assert.deepEqual(text.refused, { refused: 'the text holds an expression in braces', line: 4 });
});
