import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright';
import { type OpenSite, openSite } from './open-site.ts';
import { watchPage } from './watch-page.ts';

const SUMMIT = 'summits/jp-kr-2025-06-17-kananaskis/';
const PERSON = 'people/lee-jae-myung/';

/** What looks otherwise than the usual page of its kind. */
const PAGES = {
  'summit with quotations and a map': SUMMIT,
  'summit without articles': 'summits/cn-in-2018-04-27-wuhan/',
  'summit with others beside it': 'summits/g7-2025-kananaskis/',
  person: PERSON,
  'person without articles': 'people/sanae-takaichi/',
  'series of one meeting': 'summits/series/g7/',
  'series of a pair': 'summits/series/jp-kr/',
};

let site: OpenSite;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** Opens a page as it is for who has no script. */
async function openPlain(path: string, width = 1280): Promise<Page> {
  const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${site.url}${path}`);
  return page;
}

/** Reads the words of a part of a page, white space folded. */
async function readText(part: Locator): Promise<string> {
  return ((await part.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

suite('pages of summits, series and people', { concurrency: 2 }, () => {
  for (const [kind, path] of Object.entries(PAGES)) {
    test(`a ${kind} is accessible and does not scroll sideways from 320 to 2560 px, in light and dark`, async () => {
      const page = await site.browser.newPage({ reducedMotion: 'reduce' });
      const faults = watchPage(page, site.url);
      await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
      for (const details of await page.locator('main details').all())
        await details.evaluate((element: HTMLDetailsElement) => {
          element.open = true;
        });
      for (const width of [320, 768, 1280, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`);
      }
      for (const [width, colorScheme] of [
        [360, 'light'],
        [1280, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          [],
          `${width} px, ${colorScheme}`,
        );
      }
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
});

test('a summit says who met in which office, when and where, and what it was held beside', async () => {
  const page = await openPlain(SUMMIT);
  const party = await readText(page.locator('.party'));
  assert.match(party, /Lee Jae Myung\s+이재명\s+President of South Korea/);
  const facts = await readText(page.locator('.facts').first());
  assert.match(facts, /17 June 2025, Tuesday/);
  assert.match(facts, /Held beside ?51st G7 summit/);
  assert.equal(await page.locator('svg.place-map title').textContent(), 'Where it was held');
  await page.context().close();
});

test('what was said at a meeting stands under its speaker and leads to its paragraph', async () => {
  const page = await openPlain(SUMMIT);
  const speaker = page.locator('.speaker', { hasText: 'Lee Jae Myung' });
  assert.match(await readText(speaker.locator('blockquote')), /^“We will speak often”$/);
  await speaker.locator('.meta a').click();
  assert.match(page.url(), /\/articles\/[\w-]+\/#p-[0-9a-f]{8}$/);
  assert.match(await readText(page.locator(':target')), /We will speak often/);
  await page.context().close();
});

test('a summit without articles says so', async () => {
  const page = await openPlain('summits/cn-in-2018-04-27-wuhan/');
  assert.match(await readText(page.locator('#articles')), /no article on this meeting yet/);
  assert.equal(await page.locator('#coverage').count(), 0);
  await page.context().close();
});

test('a person’s offices and meetings are a picture that also stands in words, and its dots lead to the meetings', async () => {
  const page = await openPlain(PERSON);
  const figure = page.getByRole('figure', { name: /Offices and meetings/ });
  assert.match(await readText(figure), /President of South Korea\s+since 4 June 2025/);
  assert.match(await readText(figure), /\d+ meetings?[^;]*; \d+ with articles/);
  const dots = await figure.locator('.dots a').count();
  assert.equal(dots, await page.locator('#meetings .summit-rows > li').count());
  const href = await figure.locator('.dots a').first().getAttribute('href');
  assert.equal((await page.request.get(new URL(href ?? '', page.url()).href)).status(), 200);
  await page.context().close();
});

test('whom a person met opens from its count with the keyboard, without script', async () => {
  const page = await openPlain(PERSON);
  const met = page.locator('.partner', { hasText: 'Shigeru Ishiba' });
  assert.equal(await met.locator('.summit-rows').isVisible(), false);
  await met.locator('summary').focus();
  await page.keyboard.press('Enter');
  assert.ok(await met.locator('.summit-rows a').first().isVisible());
  await page.context().close();
});

test('a person’s quotations lead to their paragraphs, and articles stand under their year', async () => {
  const page = await openPlain(PERSON);
  assert.match((await page.locator('#said .meta a').first().getAttribute('href')) ?? '', /#p-[0-9a-f]{8}$/);
  assert.deepEqual(await page.locator('#articles h3').allInnerTexts(), ['2025']);
  await page.context().close();
});

test('words that rights withhold are quoted on no page of a summit or person', async () => {
  const page = await site.browser.newPage();
  for (const path of [SUMMIT, PERSON, 'summits/g7-2025-kananaskis/', 'people/shigeru-ishiba/']) {
    const text = await (await page.request.get(`${site.url}${path}`)).text();
    assert.doesNotMatch(text, /zeppelin|telegram/, path);
  }
  await page.close();
});

test('a series says on how many of its meetings the archive has articles, and leads to the page of its two countries', async () => {
  const page = await openPlain('summits/series/jp-kr/');
  assert.match(await readText(page.locator('main')), /Articles on the one meeting held/);
  assert.match(
    (await page.getByRole('link', { name: 'All meetings of the two' }).getAttribute('href')) ?? '',
    /countries\/jp\/kr\/$/,
  );
  await page.context().close();
});

test('on a telephone a bar stands below the name of its office, and no dot is smaller than it can be seen', async () => {
  const page = await openPlain(PERSON, 360);
  const [name, bar] = [
    await page.locator('.life p').first().boundingBox(),
    await page.locator('.bars').first().boundingBox(),
  ];
  assert.ok(name && bar && bar.y >= name.y + name.height);
  const dot = await page.locator('.dots .dot').first().boundingBox();
  assert.ok((dot?.width ?? 0) >= 5, `${dot?.width} px`);
  await page.context().close();
});
