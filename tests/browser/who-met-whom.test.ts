import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { type OpenSite, openSite } from './open-site.ts';
import { watchPage } from './watch-page.ts';

/** The pages of countries, pairs and pictures. */
const PAGES = [
  'countries/kr/',
  'countries/ca/',
  'countries/jp/kr/',
  'countries/cn/in/',
  'meetings/',
  'timeline/',
  'timeline/2010s/',
  'timeline/2020s/',
  'map/',
];

/** WCAG 2.2, levels A and AA, and what is good besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let site: OpenSite;
before(async () => {
  site = await openSite('/archive/');
});
after(() => site?.close());

suite('countries, pairs and pictures', { concurrency: 2 }, () => {
  for (const path of PAGES) {
    test(`${path} is accessible and quiet, in light and dark, and scrolls sideways at no width`, async () => {
      const page = await site.browser.newPage({ reducedMotion: 'reduce' });
      const faults = watchPage(page, site.url);
      await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
      for (const width of [320, 360, 768, 1280, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${overflow} px too wide at ${width}`);
        if (width !== 360 && width !== 1280) continue;
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
          assert.deepEqual(found, [], `${width} px, ${colorScheme}`);
        }
      }
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
});

test('nothing moves while a page of counts or pictures loads', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const path of ['meetings/', 'timeline/2020s/', 'map/', 'countries/kr/', 'countries/jp/kr/']) {
    await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 300);
        }),
    );
    assert.ok(shift < 0.01, `${path} moves by ${shift}`);
  }
  await page.close();
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

test('the arrow keys walk over the counts of the matrix, and Tab enters it once', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.url}meetings/`);
  await page.locator('#countries td a').first().focus();
  assert.equal(await focused(page), 'South Korea and Japan: 1');
  await page.keyboard.press('ArrowRight');
  assert.equal(await focused(page), 'South Korea and North Korea: 1');
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), 'South Korea and North Korea: 1', 'there is no other count in the column');
  await page.keyboard.press('Home');
  assert.equal(await focused(page), 'South Korea and Japan: 1');
  await page.keyboard.press('Control+End');
  assert.match((await focused(page)) ?? '', /: 1$/);
  const stops = await page
    .locator('#countries td a')
    .evaluateAll((links) => links.filter((link) => (link as HTMLElement).tabIndex === 0).length);
  assert.equal(stops, 1);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/countries/jp/kr/');
  await page.close();
});

test('a filter leaves the counts of its years, stands in the address, and can be taken away', async () => {
  const page = await site.browser.newPage();
  const shown = () => page.locator('#people td a:visible').evaluateAll((links) => links.map((link) => link.ariaLabel));
  await page.goto(`${site.url}meetings/`);
  assert.equal((await shown()).length, 4);
  await page.getByLabel('From').selectOption('2025');
  assert.deepEqual((await shown()).sort(), [
    'Lee Jae Myung and Shigeru Ishiba: 1',
    'Shigeru Ishiba and Lee Jae Myung: 1',
  ]);
  assert.equal(new URL(page.url()).search, '?from=2025');
  await page.reload();
  assert.equal((await shown()).length, 2);
  assert.equal(await page.locator('.matrix-filter output').textContent(), '1 meeting of two countries');
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.locator('#people td a:visible').nth(3).waitFor();
  assert.equal(new URL(page.url()).search, '');
  await page.getByLabel('Series').selectOption('kp-kr');
  assert.equal((await shown()).length, 2);
  await page.close();
});

test('without script the whole matrix stands, and a count leads to the two people among their meetings', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}meetings/`);
  assert.equal(await page.locator('.matrix-filter').isVisible(), false);
  assert.equal(await page.locator('#people td a').count(), 4);
  await page.getByLabel('Lee Jae Myung and Shigeru Ishiba: 1').click();
  await page.waitForURL('**/countries/jp/kr/#lee-jae-myung-and-shigeru-ishiba');
  assert.match((await page.locator('li:target').textContent()) ?? '', /Shigeru Ishiba – Lee Jae Myung/);
  assert.equal(await page.locator('.pair-rows > li').count(), 1);
  await context.close();
});

test('a count leads to the meetings behind it, unfolded', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.url}countries/jp/kr/#lee-jae-myung-and-shigeru-ishiba`);
  await page.locator('li:target a[href$="/summits/jp-kr-2025-06-17-kananaskis/"]').waitFor();
  await page.close();
});

test('a point of the map leads to its place in the list, unfolded, and the list holds every place', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.url}map/`);
  const points = await page
    .locator('.world-map a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  assert.deepEqual(points.sort(), ['#ca-kananaskis', '#cn-wuhan', '#kr-panmunjom']);
  await page.locator('.world-map a[href="#cn-wuhan"]').dispatchEvent('click');
  await page.locator('#cn-wuhan a[href$="/summits/cn-in-2018-04-27-wuhan/"]').waitFor();
  await page.close();
});

test('a mark of the timeline leads to its summit, and the list below has the same', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.url}timeline/2010s/`);
  const hrefs = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort());
  assert.deepEqual(await hrefs('.lane a[href*="/summits/"]'), await hrefs('.decade-list .summit-rows a'));
  await page.close();
});

test('the outline of the land is fetched once for all maps', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('land.svg')) fetched.push(response.url());
  });
  await page.goto(`${site.url}countries/kr/`, { waitUntil: 'networkidle' });
  const html = await page.content();
  assert.deepEqual(fetched, [`${site.url}land.svg`]);
  assert.ok(!/<path[^>]* d="[^"]{500}/.test(html), 'no page carries an outline of its own');
  await context.close();
});
