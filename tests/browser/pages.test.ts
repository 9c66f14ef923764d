import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { checkLinks } from '../../src/check/check-links.ts';
import { measurePage } from './measure-page.ts';
import { type OpenSite, openSite } from './open-site.ts';
import { watchPage } from './watch-page.ts';

const ARTICLE = 'articles/two-leaders-meet-at-a-lodge-and-promise-to-meet-again/';

/** One page of each kind. */
const PAGES = {
  front: '',
  articles: 'articles/',
  article: ARTICLE,
  'Korean article': 'articles/2e230f/',
  'article shown in part': 'articles/a-column-that-may-be-quoted-only-in-part/',
  'withdrawn article': 'articles/a-report-that-was-taken-back/',
  'merged article': 'articles/lodge-talks-end-with-a-promise/',
  'article at a passage that changed': `${ARTICLE}#p-0a1b2c3d`,
  source: `${ARTICLE}source/`,
  year: 'years/2025/',
  summits: 'summits/',
  summit: 'summits/jp-kr-2025-06-17-kananaskis/',
  series: 'summits/series/jp-kr/',
  people: 'people/',
  person: 'people/lee-jae-myung/',
  countries: 'countries/',
  country: 'countries/kr/',
  topics: 'topics/',
  topic: 'topics/shuttle-diplomacy/',
  outlets: 'outlets/',
  outlet: 'outlets/korea-herald/',
  sources: 'sources/',
  data: 'data/',
  search: 'search/',
  'search results': 'search/?q=lodge',
  about: 'about/',
  method: 'method/',
  'missing page': '404.html',
};

/** WCAG 2.2, levels A and AA, and what axe holds for good practice. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const VIEWS = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

let site: OpenSite;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

// Two at a time: axe keeps a core at work.
suite('every kind of page', { concurrency: 2 }, () => {
  for (const [kind, path] of Object.entries(PAGES)) {
    test(`the ${kind} page is accessible, quiet and keeps to itself in light and dark, narrow and wide`, async () => {
      const page = await site.browser.newPage({ reducedMotion: 'reduce' });
      const faults = watchPage(page, site.url);
      await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
      assert.equal(await page.locator('h1').count(), 1, 'one main heading');
      for (const { width, colorScheme } of VIEWS) {
        const view = `${width} px, ${colorScheme}`;
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        assert.equal(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          true,
          `no sideways scrolling at ${view}`,
        );
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(WCAG).analyze();
        const found = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => node.html)
              .slice(0, 2)
              .join(' … ')}`,
        );
        assert.deepEqual(found, [], view);
      }
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
});

test('every link of the site leads somewhere', async () => {
  assert.deepEqual(await checkLinks(site.out), []);
});

test('a note leads from its mark and back', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.url}${ARTICLE}`);
  await page.locator('#mark-1').click();
  assert.equal(new URL(page.url()).hash, '#note-1');
  await page.locator('#note-1 .note-number').click();
  assert.equal(new URL(page.url()).hash, '#mark-1');
  assert.equal(await page.locator('#note-1 a[href="https://news.example/lodge"]').count(), 1);
  await page.close();
});

test('a paragraph can be linked to, and a reader who follows the link arrives at it', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 400 } });
  await page.goto(`${site.url}${ARTICLE}`);
  const paragraph = page.locator('p[id^="p-"]', { hasText: 'Export controls' });
  const id = await paragraph.getAttribute('id');
  await page.goto(`${site.url}${ARTICLE}#${id}`);
  assert.equal(await page.locator(`[id="${id}"]`).evaluate((element) => element.matches(':target')), true);
  assert.ok(await paragraph.isVisible());
  await page.close();
});

test('an article reads, and links to its people, without script', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}${ARTICLE}`);
  await page.locator('.article-words a', { hasText: 'Lee Jae-myung' }).click();
  assert.match((await page.locator('h1').textContent()) ?? '', /Lee Jae Myung/);
  await context.close();
});

test('the words of an article that may be shown only in part or not at all are on none of its pages', async () => {
  const page = await site.browser.newPage();
  for (const path of ['articles/a-column-that-may-be-quoted-only-in-part/', 'articles/a-report-that-was-taken-back/']) {
    for (const place of [path, `${path}source/`, `${path.slice(0, -1)}.json`, `${path.slice(0, -1)}.md`, 'feed.xml']) {
      await page.goto('about:blank');
      const text = await (await page.request.get(`${site.url}${place}`)).text();
      assert.doesNotMatch(text, /zeppelin|telegram/, place);
    }
  }
  await page.close();
});

test('a keyboard reaches the text, the navigation and the search field', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.url}${ARTICLE}`);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '#main');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'head-query');
  await page.keyboard.type('lodge');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=lodge*');
  await page.keyboard.press('Control+k');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'query');
  await page.close();
});

test('an article page stays within its budget over the wire: 25 KB of HTML and CSS, 8 KB of script, 110 KB of fonts', async () => {
  const { markup, script, fonts } = await measurePage(site.browser, `${site.url}${ARTICLE}`);
  assert.ok(markup > 0 && markup <= 25_000, `${markup} bytes of HTML and CSS`);
  assert.ok(script > 0 && script <= 8_000, `${script} bytes of script`);
  assert.ok(fonts > 0 && fonts <= 110_000, `${fonts} bytes of fonts`);
});
