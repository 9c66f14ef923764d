import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright';
import { type OpenSite, openSite } from './open-site.ts';
import { watchPage } from './watch-page.ts';

const ID = 'two-leaders-meet-at-a-lodge-and-promise-to-meet-again';
const HARVARD = '‘Two leaders meet at a lodge and promise to meet again’, 18 June. Available at: ';

let site: OpenSite;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** Opens the article and works on it; nothing may be wrong with the page meanwhile. */
async function onArticle(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await site.browser.newContext({ timezoneId: 'Pacific/Auckland', ...options });
  const page = await context.newPage();
  const faults = watchPage(page, site.url);
  await page.clock.setFixedTime(new Date('2026-11-21T20:00:00Z'));
  await page.goto(`${site.url}articles/${ID}/`, { waitUntil: 'networkidle' });
  await work(page);
  assert.deepEqual(faults, []);
  await context.close();
}

/** The citations that are to be seen, as one text. */
async function readCitations(page: Page): Promise<string> {
  const texts = await page.locator('.citation:visible').allInnerTexts();
  return texts.join('\n');
}

test('without script a reader chooses a style by keyboard, sees its citation alone, and nothing is said of access', async () => {
  await onArticle({ javaScriptEnabled: false }, async (page) => {
    assert.match(
      await readCitations(page),
      /^The Korea Herald\. “Two leaders .*” June 18, 2025\. .*\n“Two leaders .*again,” The Korea Herald, June 18, 2025, /,
    );
    await page.getByRole('radio', { name: 'Chicago' }).focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    const harvard = await readCitations(page);
    assert.ok(harvard.startsWith(`The Korea Herald (2025) ${HARVARD}`), harvard);
    assert.doesNotMatch(harvard, /Accessed/);
    assert.equal(await page.getByRole('button', { name: /Copy/ }).count(), 0);
  });
});

test('with script the reader’s own day stands where the style wants it, and the style is kept for the next article', async () => {
  await onArticle({}, async (page) => {
    await page.getByRole('radio', { name: 'Harvard' }).check({ force: true });
    assert.match(await readCitations(page), /\(Accessed: 22 November 2026\)\.$/);
    await page.reload({ waitUntil: 'networkidle' });
    assert.match(await readCitations(page), /\(Accessed: 22 November 2026\)\.$/);
  });
});

test('a citation is copied with its italics and as plain text, and the button says so', async () => {
  await onArticle({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.getByRole('radio', { name: 'Harvard' }).check({ force: true });
    await page.getByRole('button', { name: 'Copy Harvard' }).click();
    await page.locator('.copy', { hasText: 'Copied' }).waitFor();
    const { html, text } = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    assert.ok(
      text.startsWith(`The Korea Herald (2025) ${HARVARD}`) && text.endsWith('(Accessed: 22 November 2026).'),
      text,
    );
    assert.match(html, /<i>The Korea Herald<\/i> \(2025\) ‘Two leaders/);
    assert.doesNotMatch(html, /<(?:span|bdi)|class=|data-/);
  });
});

test('a reference is copied as its file has it', async () => {
  await onArticle({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    for (const [name, ending] of Object.entries({ RIS: 'ris', BibTeX: 'bib', 'CSL-JSON': 'csl.json' })) {
      await page.getByRole('button', { name: `Copy ${name}` }).click();
      await page.locator('.copies button', { hasText: 'Copied' }).first().waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, await readFile(join(site.out, `articles/${ID}.${ending}`), 'utf8'));
      await page.clock.runFor(3000);
    }
  });
});

test('where copying is not allowed the button says that', async () => {
  await onArticle({}, async (page) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: 'Copy Chicago, note' }).click();
    await page.locator('.copy', { hasText: 'Not allowed here' }).waitFor();
  });
});

test('the pages of the archive, a summit, a person and a country lead to their references, and the files are there', async () => {
  const page = await site.browser.newPage();
  for (const path of ['articles/', 'summits/jp-kr-2025-06-17-kananaskis/', 'people/lee-jae-myung/', 'countries/kr/']) {
    await page.goto(`${site.url}${path}`);
    const links = await page
      .locator('.file-links a[href*="bibliography"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    assert.deepEqual(
      links,
      ['ris', 'bib', 'csl.json'].map((ending) => `${site.url}${path}bibliography.${ending}`),
    );
    for (const link of links) assert.ok((await page.request.get(link)).ok(), link);
  }
  await page.close();
});
