import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { checkVocabulary } from '../lib/structured-data/check-vocabulary.ts';
import { readAsZotero } from '../lib/structured-data/read-as-zotero.ts';
import { type OpenSite, openSite } from './open-site.ts';

const ORIGIN = 'https://fixture.example';
const ARTICLE = 'articles/two-leaders-meet-at-a-lodge-and-promise-to-meet-again/';

let site: OpenSite;
before(async () => {
  site = await openSite('/archive');
});
after(() => site?.close());

test('Zotero files a built article under its newspaper, with its day, its address and its own language', () => {
  assert.deepEqual(readAsZotero(readPage(`${ARTICLE}index.html`)), {
    itemType: 'newspaperArticle',
    title: 'Two leaders meet at a lodge and promise to meet again',
    creators: [],
    publicationTitle: 'The Korea Herald',
    date: '2025/06/18',
    url: `${ORIGIN}/archive/${ARTICLE}`,
    language: 'en',
    abstract: 'A short talk beside the larger summit',
  });
  const korean = readAsZotero(readPage('articles/2e230f/index.html'));
  assert.equal(korean.itemType, 'newspaperArticle');
  assert.equal(korean.publicationTitle, '연합뉴스');
  assert.equal(korean.date, '2018/04/27');
  assert.equal(korean.language, 'ko');
});

test('no page but an article is a newspaper article, and none is one of a journal', () => {
  for (const file of listPages()) {
    const { itemType } = readAsZotero(readPage(file));
    assert.notEqual(itemType, 'journalArticle', file);
    if (!/^articles\/[^/]+\/index\.html$/.test(file)) assert.notEqual(itemType, 'newspaperArticle', file);
  }
});

test('what every page says to programs is in the vocabulary of schema.org, and names the page', () => {
  const types = new Set<string>();
  for (const file of listPages()) {
    const blocks = listElements(fromHtml(readPage(file))).filter(
      ({ properties }) => properties.type === 'application/ld+json',
    );
    assert.ok(blocks.length <= 1, file);
    for (const block of blocks) {
      const [child] = block.children;
      const data: unknown = JSON.parse(child?.type === 'text' ? child.value : '');
      assert.ok(isRecord(data) && Array.isArray(data['@graph']), file);
      for (const thing of data['@graph']) {
        assert.deepEqual(checkVocabulary(thing), [], file);
        types.add(String(isRecord(thing) && thing['@type']));
      }
    }
  }
  assert.deepEqual([...types].sort(), [
    'BreadcrumbList',
    'CollectionPage',
    'Dataset',
    'Event',
    'NewsArticle',
    'Person',
    'WebSite',
  ]);
});

test('every page with an address is canonical there, and has a picture to be shown by', () => {
  for (const file of listPages()) {
    const elements = listElements(fromHtml(readPage(file)));
    const canonical = elements.find(({ properties }) => hasRel(properties, 'canonical'))?.properties.href;
    const picture = readMeta(elements, 'og:image');
    if (canonical === undefined || !picture) continue;
    assert.ok(existsSync(join(site.out, picture.slice(`${ORIGIN}/archive/`.length))), picture);
    assert.notEqual(readMeta(elements, 'og:image:alt'), '', file);
    assert.equal(readMeta(elements, 'og:url'), canonical, file);
    assert.equal(readMeta(elements, 'twitter:card'), 'summary_large_image', file);
  }
  const article = listElements(fromHtml(readPage(`${ARTICLE}index.html`)));
  assert.equal(readMeta(article, 'og:image'), `${ORIGIN}/archive/summits/g7-2025-kananaskis/picture.png`);
});

test('the links of every page to its other forms, feeds and files lead to a file that is there', () => {
  let links = 0;
  for (const file of listPages()) {
    for (const { properties } of listElements(fromHtml(readPage(file)))) {
      if (!['alternate', 'describedby', 'item', 'collection', 'search'].some((rel) => hasRel(properties, rel)))
        continue;
      const { pathname } = new URL(String(properties.href), `${ORIGIN}/archive/`);
      const path = pathname.slice('/archive/'.length);
      assert.ok(
        existsSync(join(site.out, path === '' || path.endsWith('/') ? `${path}index.html` : path)),
        `${file}: ${path}`,
      );
      links += 1;
    }
  }
  assert.ok(links > 200, `${links} links`);
});

test('an article says under which rights it stands, what cites it and what it belongs to', () => {
  const head = listElements(fromHtml(readPage(`${ARTICLE}index.html`)));
  const hrefs = (rel: string) =>
    head
      .filter(({ tagName, properties }) => tagName === 'link' && hasRel(properties, rel))
      .map(({ properties }) => properties.href);
  assert.deepEqual(hrefs('cite-as'), [`${ORIGIN}/archive/${ARTICLE}`]);
  assert.deepEqual(hrefs('license'), ['https://rightsstatements.org/vocab/InC/1.0/']);
  assert.deepEqual(hrefs('type'), ['https://schema.org/NewsArticle']);
  assert.ok(hrefs('collection').includes(`${ORIGIN}/archive/summits/jp-kr-2025-06-17-kananaskis/`));
  assert.equal(hrefs('describedby').length, 4);
});

test('an article of which no words may be shown gives none of them to programs, and a withdrawn one asks not to be found', () => {
  const partly = readPage('articles/a-column-that-may-be-quoted-only-in-part/index.html');
  assert.doesNotMatch(partly, /zeppelin/);
  const withdrawn = listElements(fromHtml(readPage('articles/a-report-that-was-taken-back/index.html')));
  assert.equal(readMeta(withdrawn, 'robots'), 'noindex');
});

test('a browser finds the search and the calendar where the pages say', () => {
  const front = listElements(fromHtml(readPage('index.html')));
  const search = front.find(({ properties }) => hasRel(properties, 'search'));
  assert.equal(search?.properties.href, '/archive/opensearch.xml');
  assert.match(
    readFileSync(join(site.out, 'opensearch.xml'), 'utf8'),
    /template="https:\/\/fixture\.example\/archive\/search\/\?q=\{searchTerms\}"/,
  );
  assert.match(readFileSync(join(site.out, 'summits/summits.ics'), 'utf8'), /^BEGIN:VCALENDAR\r\n/);
});

function listPages(): string[] {
  const files = globSync('**/*.html', { cwd: site.out });
  assert.ok(files.length > 50);
  return files;
}

function readPage(file: string): string {
  return readFileSync(join(site.out, file), 'utf8');
}

function readMeta(elements: readonly Element[], name: string): string {
  const meta = elements.find(({ properties }) => properties.property === name || properties.name === name);
  return String(meta?.properties.content ?? '');
}

function hasRel(properties: Element['properties'], rel: string): boolean {
  return [properties.rel].flat().includes(rel);
}

function listElements(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...listElements(child)] : []));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
