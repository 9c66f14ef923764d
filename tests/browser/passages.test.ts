import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright';
import { type OpenSite, openSite } from './open-site.ts';
import { watchPage } from './watch-page.ts';

const ARTICLE = 'articles/two-leaders-meet-at-a-lodge-and-promise-to-meet-again/';
const PASSAGE = 'p-2a217cd2';
const WORDS =
  '“Lee said that the two neighbours share a garden fence and should mend it together. "We will speak often," he said, and Ishiba answered that a telephone was not enough.”';

let site: OpenSite;
let context: BrowserContext;
before(async () => {
  site = await openSite('/archive/');
  context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
});
after(async () => {
  await context?.close();
  await site?.close();
});

async function openArticle(fragment = ''): Promise<Page> {
  const page = await context.newPage();
  const faults = watchPage(page, site.url);
  await page.goto(`${site.url}${ARTICLE}${fragment}`, { waitUntil: 'load' });
  page.once('close', () => assert.deepEqual(faults, []));
  return page;
}

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const readNews = (page: Page) => page.locator('.article-text > [role=status].unseen');

test('the ¶ of a passage copies its link, says so, and leaves the reader where he is', async () => {
  const page = await openArticle();
  const link = page.locator(`#${PASSAGE} .pilcrow`);
  await link.scrollIntoViewIfNeeded();
  await page.locator(`#${PASSAGE}`).hover();
  const place = await page.evaluate(() => scrollY);
  await link.click();
  await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
  assert.equal(await readClipboard(page), `${site.url}${ARTICLE}#${PASSAGE}`);
  assert.equal(new URL(page.url()).hash, `#${PASSAGE}`);
  assert.equal(await page.evaluate(() => scrollY), place);
  await page.close();
});

test('a keyboard reaches the quotation behind the ¶: words, source, link; Escape closes', async () => {
  const page = await openArticle();
  await page.locator(`#${PASSAGE} .pilcrow`).focus();
  await page.keyboard.press('Enter');
  await page.locator('.passage-menu').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Quotation copied' }).waitFor();
  const copied = await readClipboard(page);
  assert.ok(copied.startsWith(`${WORDS} “Two leaders meet at a lodge`), copied);
  assert.ok(copied.endsWith(`Fixture Archive. ${site.url}${ARTICLE}#${PASSAGE}`), copied);
  await page.keyboard.press('Escape');
  assert.ok(await page.locator('.passage-menu').isHidden());
  assert.equal(
    await page.evaluate(() => document.activeElement?.className),
    'pilcrow',
    'the keyboard stays where it was',
  );
  await page.close();
});

test('what a reader selects can be copied as a quotation whose link finds the very words', async () => {
  const page = await openArticle();
  await page.evaluate((id) => {
    const text = document.getElementById(id)?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, text.data.indexOf(' and should'));
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, PASSAGE);
  await page.getByRole('button', { name: 'Copy quotation' }).click();
  await page.getByRole('status').filter({ hasText: 'Quotation copied' }).waitFor();
  const copied = await readClipboard(page);
  assert.match(copied, /^“Lee said that the two neighbours share a garden fence” /);
  assert.ok(copied.endsWith(`#${PASSAGE}:~:text=Lee%20said%20that%20the,share%20a%20garden%20fence`), copied);
  assert.equal(await page.evaluate(() => String(getSelection()).startsWith('Lee said')), true, 'the selection stays');
  await page.close();
});

test('who comes by a link to a passage that changed is told, and stands before the nearest words', async () => {
  const page = await openArticle('#p-0a1b2c3d');
  const line = page.locator('#p-0a1b2c3d');
  assert.match((await line.textContent()) ?? '', /was changed on 5 January 2026/);
  assert.ok(await line.isVisible());
  const next = page.locator('#p-0a1b2c3d + *');
  assert.ok(await next.evaluate((element, id) => element.id === id || element.querySelector(`#${id}`), PASSAGE));
  await readNews(page).filter({ hasText: 'was changed on' }).waitFor({ state: 'attached' });
  await page.close();
});

test('who comes by a link to a passage that is gone, or that the archive never knew, is told at the head', async () => {
  for (const [fragment, words] of [
    ['#p-4e5f6a7b', /taken out or wholly changed on 5 January 2026/],
    ['#p-00000000', /is not here/],
  ] as const) {
    const page = await openArticle(fragment);
    const line = page.locator('.article-text > :is(.changed, .changed-news)').filter({ hasText: words });
    await line.waitFor();
    const [top, text] = [await line.boundingBox(), await page.locator('.article-words').boundingBox()];
    assert.ok((top?.y ?? 1e9) < (text?.y ?? 0), fragment);
    await page.close();
  }
});

test('a link to a passage that is there as it was says nothing', async () => {
  const page = await openArticle(`#${PASSAGE}`);
  await page.waitForTimeout(300);
  assert.equal(await page.locator('.changed:visible, .changed-news:visible').count(), 0);
  await page.close();
});

test('without script a changed passage is told too, and a former address leads to the article', async () => {
  const plain = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(`${site.url}${ARTICLE}#p-0a1b2c3d`);
  assert.ok(await page.locator('#p-0a1b2c3d').isVisible());
  await page.goto(`${site.url}articles/leaders-at-a-lodge/`);
  await page.waitForURL(`**/${ARTICLE}`);
  await plain.close();
});

test('a former address takes the passage along, and the page of a merged article says what happened', async () => {
  const page = await context.newPage();
  await page.goto(`${site.url}articles/leaders-at-a-lodge/#${PASSAGE}`);
  await page.waitForURL(`**/${ARTICLE}#${PASSAGE}`);
  await page.goto(`${site.url}articles/lodge-talks-end-with-a-promise/#${PASSAGE}`);
  assert.match(
    (await page.locator('main').textContent()) ?? '',
    /5 January 2026.*the same report, taken from another page/,
  );
  assert.equal(await page.locator('meta[name=robots]').getAttribute('content'), 'noindex');
  await page.locator('main a.now').click();
  await page.waitForURL(`**/${ARTICLE}#${PASSAGE}`);
  await page.close();
});

test('a mark whose source the text did not carry says just that', async () => {
  const page = await context.newPage();
  await page.goto(`${site.url}articles/a-second-look-at-the-lodge-talks/`);
  const mark = page.locator('#mark-4');
  assert.equal(await mark.getAttribute('title'), 'The text did not carry this source.');
  await mark.click();
  assert.match((await page.locator('#note-4').textContent()) ?? '', /The text did not carry this source\./);
  await page.locator('#note-4 .note-number').click();
  assert.equal(new URL(page.url()).hash, '#mark-4');
  await page.close();
});
