import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHtml } from '../../../src/lib/escape-html.ts';
import { listArticleMeta } from '../../../src/lib/structured-data/list-article-meta.ts';
import { openCitationCases } from '../citation/read-citation-cases.ts';
import { readAsZotero, type ZoteroItem } from './read-as-zotero.ts';

/** What Zotero must file the awkward articles as; a case that is not here must have a type, its title and its address. */
const EXPECTED: Record<string, Partial<ZoteroItem>> = {
  'one-author': { publicationTitle: 'Example Herald' },
  korean: {
    creators: [{ lastName: '이새벽' }, { lastName: '박수진' }],
    publicationTitle: '보기통신',
    date: '2025/06/18',
    language: 'ko',
  },
  'wire-alone': { publicationTitle: 'Sample Wire', creators: [], date: '2025/10/27' },
  'wire-with-author': { publicationTitle: 'Example Herald', creators: [{ lastName: 'Holm', firstName: 'Greta' }] },
  'wire-in-a-newspaper': { creators: [{ lastName: 'Sample Wire' }] },
  'month-alone': { date: '2026/05' },
  'three-days': { date: '2025/06' },
  'over-new-year': { creators: [{ lastName: '王小明' }], date: '2024-12-30/2025-01-02' },
  'some-day-after': { date: '2025-10-21?/..' },
  undated: { date: undefined },
  'nothing-known': { publicationTitle: undefined, creators: [], date: undefined },
  'offices-and-suffixes': {
    creators: [{ lastName: 'Example', firstName: 'Martin Lee Jr' }, { lastName: 'Staff reporters' }],
  },
};

test('Zotero files every awkward article as a newspaper article with its outlet, authors, date and address', async (context) => {
  const holdings = await openCitationCases(context);
  for (const article of holdings.articles) {
    const metas = listArticleMeta(article, holdings).map(
      ([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`,
    );
    const item = readAsZotero(`<head>${metas.join('')}</head>`);
    assert.equal(item.itemType, 'newspaperArticle', article.id);
    assert.equal(item.title, article.frontmatter.title.replace(/\s+/g, ' ').trim(), article.id);
    assert.equal(item.url, `https://archive.example/articles/${article.id}/`);
    assert.equal(item.language, article.frontmatter.language);
    for (const [field, value] of Object.entries(EXPECTED[article.id] ?? {}))
      assert.deepEqual(item[field as keyof ZoteroItem], value, `${field} of ${article.id}`);
  }
  for (const name of Object.keys(EXPECTED))
    assert.ok(
      holdings.articles.some(({ id }) => id === name),
      name,
    );
});

test('a lone author whose two names have spaces stays one person on Zotero', () => {
  const read = (author: string) =>
    readAsZotero(`<head><meta name="citation_author" content="${author}"></head>`).creators;
  assert.equal(read('von der Leyen, Ursula Gertrud').length, 2);
  assert.deepEqual(read('von der Leyen, Ursula Gertrud;'), [
    { lastName: 'von der Leyen', firstName: 'Ursula Gertrud' },
  ]);
});

test('a journal title would overrule everything, and is never there', async (context) => {
  const journal = '<meta name="z:itemType" content="newspaperArticle"><meta name="citation_journal_title" content="J">';
  assert.equal(readAsZotero(`<head>${journal}</head>`).itemType, 'journalArticle');
  const holdings = await openCitationCases(context);
  for (const article of holdings.articles) {
    const names = listArticleMeta(article, holdings).map(([name]) => name);
    assert.ok(!names.includes('citation_journal_title') && !names.includes('DC.source'));
  }
});

test('without the name of the newspaper Zotero would take the site for it', () => {
  const head = '<meta name="z:itemType" content="newspaperArticle"><meta property="og:site_name" content="Archive">';
  assert.equal(readAsZotero(`<head>${head}</head>`).publicationTitle, 'Archive');
});
