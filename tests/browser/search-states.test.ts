import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { type OpenSite, openSite } from './open-site.ts';
import { watchPage } from './watch-page.ts';

let site: OpenSite;
before(async () => {
  site = await openSite('/', writeManyReports);
});
after(() => site?.close());

/** More reports than a page of results has. */
const REPORTS = 23;

const STATES: { name: string; search: string; open?: (page: Page) => Promise<unknown> }[] = [
  { name: 'empty', search: '' },
  { name: 'results', search: '?q=Lee+Jae+Myung' },
  { name: 'one facet chosen', search: '?q=Lee+Jae+Myung&type=article' },
  { name: 'none', search: '?q=zeppelin' },
  { name: 'a suggestion', search: '?q=takaihci' },
  { name: 'a choice of people', search: '?q=president+lee' },
  { name: 'not all understood', search: '?q=year%3Abanana+%22fence' },
  {
    name: 'the index not loaded',
    search: '?q=fence',
    open: (page) => page.route('**/pagefind/**', (route) => route.abort()),
  },
];

for (const { name, search, open } of STATES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the search: ${name}, ${colorScheme}`, async () => {
      const context = await site.browser.newContext({ colorScheme });
      const page = await context.newPage();
      await open?.(page);
      await page.goto(`${site.url}search/${search}`);
      if (search) await settle(page);
      assert.deepEqual(await findViolations(page), []);
      await context.close();
    });
  }
}

test('axe finds nothing while the years are held by the keyboard, on a phone', async () => {
  const context = await site.browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${site.url}search/?type=summit`);
  await settle(page);
  const closed = page.locator('.search-page details:not([open]) > summary').first();
  if (await closed.isVisible()) await closed.click();
  await page.locator('#search-years input[type=range]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/year=/);
  await settle(page);
  assert.deepEqual(await findViolations(page), []);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} pixels too wide`);
  await context.close();
});

test('the first twenty results have their linked titles as soon as the status tells their number, without a move', async () => {
  const page = await site.browser.newPage({ viewport: { width: 800, height: 300 } });
  await page.goto(`${site.url}search/?q=ferry`, { waitUntil: 'commit' });
  await settle(page);
  const titles = await page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('h2 a[href]')?.textContent ?? ''));
  assert.equal(titles.length, 20);
  assert.deepEqual(
    titles.filter((title) => title.trim() === ''),
    [],
  );
  await page.close();
});

test('what is typed while a slow index loads is kept, and is what is searched', async () => {
  const page = await site.browser.newPage();
  await page.route('**/pagefind/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(`${site.url}search/?q=rice`, { waitUntil: 'domcontentloaded' });
  await page.locator('#query').fill('garden fence');
  await page.locator('#query').press('Enter');
  await settle(page);
  assert.equal(await page.locator('#query').inputValue(), 'garden fence');
  assert.equal(new URL(page.url()).searchParams.get('q'), 'garden fence');
  assert.match((await page.locator('#results h2').first().textContent()) ?? '', /lodge/);
  await page.close();
});

test('an index that failed once is fetched again at the next search', async () => {
  const page = await site.browser.newPage();
  await page.route('**/pagefind/**', (route) => route.abort(), { times: 1 });
  await page.goto(`${site.url}search/?q=fence`);
  await page.locator('#search-status', { hasText: 'could not be loaded' }).waitFor();
  await page.locator('#query').fill('garden fence');
  await page.locator('#query').press('Enter');
  await page.locator('#search-status', { hasText: /\d result/ }).waitFor();
  await page.close();
});

test('an address holds all of a search: query, facets, order and page come back from it', async () => {
  const page = await site.browser.newPage();
  const faults = watchPage(page, site.url);
  await page.goto(`${site.url}search/?q=ferry&type=summit&type=article&year=2018..2026&sort=oldest&page=2`);
  await settle(page);
  const listed = await page.locator('#results h2').allTextContents();
  assert.equal(await page.locator('#search-sort').inputValue(), 'oldest');
  assert.ok(await page.locator('#search-facets input[name=type][value=article]').isChecked());
  await page.reload();
  await settle(page);
  assert.deepEqual(await page.locator('#results h2').allTextContents(), listed);
  assert.ok(listed.length > 20);
  assert.deepEqual(faults, []);
  await page.close();
});

test('a result is opened by the keyboard alone, and "back" returns to the list', async () => {
  const page = await site.browser.newPage();
  const faults = watchPage(page, site.url);
  await page.goto(site.url);
  await page.keyboard.press('/');
  await page.keyboard.type('garden fence');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\/\?q=garden\+fence|q=garden%20fence/);
  await settle(page);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/articles\//);
  await page.goBack();
  await settle(page);
  assert.equal(await page.locator('#query').inputValue(), 'garden fence');
  assert.deepEqual(faults, []);
  await page.close();
});

async function writeManyReports(content: string): Promise<void> {
  for (let number = 1; number <= REPORTS; number += 1) {
    const text = `The ferry of envoys sails for the ${number}th time\nKBS\nJune ${number}, 2025\n\nEnvoys of the two countries went by ferry for the ${number}th time on Monday, officials said, and came back without a paper.\n`;
    await writeFile(join(content, 'sources', `ferry-${number}.txt`), text);
  }
}

async function settle(page: Page): Promise<void> {
  await page.locator('#search-status', { hasText: /\d result|Nothing found|could not be loaded/ }).waitFor();
}

async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
