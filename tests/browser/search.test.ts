import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { type OpenSite, openSite } from './open-site.ts';
import { watchPage } from './watch-page.ts';

// Below a path, as on a host that serves several sites: whatever works here works at the root too.
let site: OpenSite;
before(async () => {
  site = await openSite('/archive/');
});
after(() => site?.close());

async function search(page: Page, query: string): Promise<string[]> {
  await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
  await page.locator('#search-status', { hasText: /result|Nothing/ }).waitFor();
  return page.locator('#results h2').allTextContents();
}

test('a search finds a paragraph and links to it, quietly', async () => {
  const page = await site.browser.newPage();
  const faults = watchPage(page, site.url);
  assert.deepEqual(await search(page, 'garden fence'), ['Two leaders meet at a lodge and promise to meet again']);
  const passage = page.locator('#results .passage a').first();
  assert.match((await passage.textContent()) ?? '', /share a garden fence/);
  assert.deepEqual(await passage.locator('mark').allTextContents(), ['garden', 'fence']);
  await passage.click();
  await page.waitForURL(/\/archive\/articles\/.*#p-[0-9a-f]{8}$/);
  assert.match((await page.locator(':target').textContent()) ?? '', /garden fence/);
  assert.deepEqual(faults, []);
  await page.close();
});

test('a name is found in every spelling of its hyphen', async () => {
  const page = await site.browser.newPage();
  for (const query of ['Lee Jae-myung', 'Lee Jae Myung', 'lee jae‑myung', 'Jae Myung Lee']) {
    const titles = await search(page, query);
    for (const title of [
      'Two leaders meet at a lodge and promise to meet again',
      'A second look at the lodge talks',
      'Lee Jae Myung',
    ]) {
      assert.ok(titles.includes(title), `${query} finds ${title}`);
    }
  }
  await page.close();
});

test('a Korean article is found from the English page, and people by their names in their own script', async () => {
  const page = await site.browser.newPage();
  assert.deepEqual(await search(page, '공동 선언'), ['남북 정상, 판문점에서 만나']);
  assert.equal(await page.locator('#results li').getAttribute('lang'), 'ko');
  assert.ok((await search(page, '이재명')).includes('Lee Jae Myung'));
  await page.close();
});

test('words that may not be shown are not found', async () => {
  const page = await site.browser.newPage();
  assert.deepEqual(await search(page, 'zeppelin'), []);
  assert.deepEqual(await search(page, 'telegram'), []);
  assert.match((await page.locator('#search-status').textContent()) ?? '', /Nothing found for “telegram”/);
  await page.close();
});

test('the address holds the search, and "back" returns to the one before', async () => {
  const page = await site.browser.newPage();
  await search(page, 'fence');
  await page.locator('#query').fill('rice');
  await page.locator('#query').press('Enter');
  await page.waitForURL('**/search/?q=rice');
  await page.locator('#search-status', { hasText: '2 results' }).waitFor();
  await page.goBack();
  await page.locator('#search-status', { hasText: '1 result' }).waitFor();
  assert.equal(await page.locator('#query').inputValue(), 'fence');
  await page.close();
});

test('a search says so when its index cannot be fetched', async () => {
  const page = await site.browser.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${site.url}search/?q=fence`);
  await page.locator('#search-status', { hasText: 'could not be loaded' }).waitFor();
  await page.close();
});

test('hostile words in the address are shown as words', async () => {
  const page = await site.browser.newPage();
  const faults = watchPage(page, site.url);
  await search(page, '<img src=x onerror=alert(1)>"');
  assert.equal(await page.locator('#search-status img, #results img').count(), 0);
  assert.deepEqual(faults, []);
  await page.close();
});

test('pages below a path load their style and link below it', async () => {
  const page = await site.browser.newPage();
  const faults = watchPage(page, site.url);
  await page.goto(site.url, { waitUntil: 'networkidle' });
  const links = await page
    .locator('a[href^="/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  assert.deepEqual(
    links.filter((href) => !href.startsWith('/archive/')),
    [],
  );
  assert.notEqual(links.length, 0);
  assert.deepEqual(faults, []);
  await page.close();
});
