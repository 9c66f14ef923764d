import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
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

const LODGE = 'Two leaders meet at a lodge and promise to meet again';

/** Opens the page of a search and waits until all that it lists is filled; gives the titles. */
async function search(page: Page, query: string, more = ''): Promise<string[]> {
  await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}${more}`);
  return readTitles(page);
}

async function readTitles(page: Page): Promise<string[]> {
  await page.locator('#search-status', { hasText: /\d result|Nothing found/ }).waitFor();
  // The first move of a reader fills what is not in sight.
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => !document.querySelector('#results .pending'));
  return page.locator('#results h2').allTextContents();
}

test('a search finds a paragraph and links to it, quietly, and the words are marked there', async () => {
  // Without the passage from page to page, which a slow machine breaks off with a message.
  const page = await site.browser.newPage({ reducedMotion: 'reduce' });
  const faults = watchPage(page, site.url);
  assert.deepEqual(await search(page, 'garden fence'), [LODGE]);
  const passage = page.locator('#results .passage a').first();
  assert.match((await passage.textContent()) ?? '', /share a garden fence/);
  assert.deepEqual(await passage.locator('mark').allTextContents(), ['garden', 'fence']);
  assert.match((await passage.getAttribute('href')) ?? '', /#p-[0-9a-f]{8}:~:text=share%20a-,garden%20fence$/);
  await passage.click();
  // The browser takes the words out of the address, so that readers copy the paragraph's own.
  await page.waitForURL(/\/archive\/articles\/.*#p-[0-9a-f]{8}$/);
  assert.match((await page.locator(':target').textContent()) ?? '', /garden fence/);
  assert.deepEqual(faults, []);
  await page.close();
});

test('a name gives the same results in every spelling, order and script, and says so', async () => {
  const page = await site.browser.newPage();
  const first = await search(page, 'Lee Jae-myung');
  assert.ok(first.includes(LODGE) && first.includes('A second look at the lodge talks'));
  assert.equal(first[0], 'Lee Jae Myung');
  for (const query of ['Lee Jae Myung', 'lee jae‑myung', 'Jae Myung Lee', 'leejaemyung', '이재명', '"LEE JAE-MYUNG"']) {
    assert.deepEqual(await search(page, query), first, query);
  }
  await page.close();
});

test('a widening can be taken back and asked for again', async () => {
  const page = await site.browser.newPage();
  await search(page, '이재명');
  await page.locator('.chips button', { hasText: 'also: Lee Jae Myung' }).click();
  await page.waitForURL(/literal=person%3Alee-jae-myung/);
  await page.locator('.chips button', { hasText: 'as typed alone' }).click();
  await page.waitForURL((url) => !url.search.includes('literal'));
  assert.ok((await readTitles(page)).includes(LODGE));
  await page.close();
});

test('phrases, OR, minus and fields are understood, and the page says how', async () => {
  const page = await site.browser.newPage();
  assert.deepEqual(await search(page, '"garden fence" lodge'), [LODGE]);
  assert.deepEqual(await search(page, '"fence garden"'), []);
  const either = await search(page, 'fence OR "공동 선언"');
  assert.ok(either.includes(LODGE) && either.includes('남북 정상, 판문점에서 만나'));
  assert.equal(await page.locator('.understood').textContent(), 'Looked for “fence” or “공동 선언”.');
  assert.ok(!(await search(page, 'lodge -fence')).includes(LODGE));
  assert.ok((await search(page, 'person:"Shigeru Ishiba" year:2025 type:article')).includes(LODGE));
  assert.deepEqual(await search(page, 'fence before:2025'), []);
  assert.deepEqual(await search(page, '"garden fence'), [LODGE]);
  assert.match((await page.locator('.note').textContent()) ?? '', /was not closed/);
  await page.close();
});

test('Korean words are found inside longer ones, from the English page', async () => {
  const page = await site.browser.newPage();
  assert.deepEqual(await search(page, '공동 선언'), ['남북 정상, 판문점에서 만나']);
  assert.equal(await page.locator('#results li').getAttribute('lang'), 'ko');
  assert.ok((await search(page, 'Kim Jong Un')).includes('남북 정상, 판문점에서 만나'));
  await page.close();
});

test('words that may not be shown are not found, and nothing found leads on', async () => {
  const page = await site.browser.newPage();
  assert.deepEqual(await search(page, 'zeppelin'), []);
  assert.deepEqual(await search(page, 'telegram'), []);
  assert.ok(await page.locator('#search-directory').isVisible());
  await search(page, 'takaihci');
  await page.locator('#did-you-mean a', { hasText: 'Takaichi' }).click();
  assert.ok((await readTitles(page)).includes('Sanae Takaichi'));
  await search(page, 'fence zeppelin');
  await page.locator('#did-you-mean a', { hasText: 'without zeppelin: 1' }).click();
  assert.deepEqual(await readTitles(page), [LODGE]);
  await page.close();
});

test('the address holds the search, and "back" returns to the one before', async () => {
  const page = await site.browser.newPage();
  await search(page, 'fence');
  await page.locator('#query').fill('rice');
  await page.locator('#query').press('Enter');
  await page.waitForURL('**/search/?q=rice');
  await page.locator('#search-status', { hasNotText: '1 result' }).waitFor();
  await page.goBack();
  await page.locator('#search-status', { hasText: '1 result' }).waitFor();
  assert.equal(await page.locator('#query').inputValue(), 'fence');
  await page.close();
});

test('facets narrow by choice, count what is left, and live in the address', async () => {
  const page = await site.browser.newPage();
  const all = await search(page, 'Lee Jae Myung');
  await page.locator('#search-facets input[name=type][value=article]').check();
  await page.waitForURL(/type=article/);
  const articles = await readTitles(page);
  assert.ok(articles.length < all.length && !articles.includes('Lee Jae Myung'));
  await page.locator('.chips button', { hasText: 'Articles' }).click();
  await page.waitForURL((url) => !url.search.includes('type='));
  assert.deepEqual(await readTitles(page), all);
  await page.locator('#search-sort').selectOption('oldest');
  await page.waitForURL(/sort=oldest/);
  await page.close();
});

test('the years narrow by mouse and by keyboard, and are a table too', async () => {
  const page = await site.browser.newPage();
  await search(page, '', '&type=summit');
  const rows = page.locator('#search-years tbody tr');
  assert.match((await rows.first().textContent()) ?? '', /^2018\d/);
  await page.locator('#search-years input[type=range]').first().focus();
  await page.keyboard.press('End');
  await page.waitForURL(/year=\d{4}/);
  assert.ok(await page.locator('.chips button', { hasText: /^\d{4} ✕$/ }).isVisible());
  await page.locator('#search-years svg').click({ position: { x: 2, y: 20 } });
  await page.waitForURL(/year=2018/);
  await page.close();
});

test('the keyboard reaches the field and walks the results', async () => {
  const page = await site.browser.newPage();
  await search(page, 'lodge');
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'query');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(
    await page.evaluate(() =>
      [...document.querySelectorAll('#results h2 a')].indexOf(document.activeElement as Element),
    ),
    1,
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'query');
  await page.close();
});

test('the list is saved in four formats, made in the browser', async () => {
  const page = await site.browser.newPage();
  await search(page, 'lodge', '&type=article');
  for (const [format, mark] of [
    ['ris', /^TY {2}- NEWS/],
    ['bibtex', /^@/],
    ['csl', /^\[/],
    ['csv', /^\uFEFFtitle,/],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-format=${format}]`).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    assert.match(text, mark);
    assert.ok(text.includes('lodge'));
  }
  await page.close();
});

test('a search says so when its index cannot be fetched, and leaves the lists', async () => {
  const page = await site.browser.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${site.url}search/?q=fence`);
  await page.locator('#search-status', { hasText: 'could not be loaded' }).waitFor();
  assert.ok(await page.locator('#search-directory').isVisible());
  assert.equal(await page.locator('#query').inputValue(), 'fence');
  await page.close();
});

test('without script the page is a directory and says why', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}search/?q=fence`);
  assert.match((await page.locator('.search-page').textContent()) ?? '', /needs JavaScript/);
  assert.ok((await page.locator('.search-directory a').count()) > 5);
  await context.close();
});

test('hostile words in the address are shown as words', async () => {
  const page = await site.browser.newPage();
  const faults = watchPage(page, site.url);
  await search(page, '<img src=x onerror=alert(1)>"', '&person=%3Cimg%20src=x%3E&year=%22%3E&literal=person:__proto__');
  assert.equal(await page.locator('.search-page img').count(), 0);
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
