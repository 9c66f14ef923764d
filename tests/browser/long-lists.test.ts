import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { checkLinks } from '../../src/check/check-links.ts';
import { type OpenSite, openSite } from './open-site.ts';

/** As many articles of one year, outlet, person and topic, so that each of their lists needs a second page. */
const ADDED = 60;

let site: OpenSite;
before(async () => {
  site = await openSite('/archive/', async (content) => {
    for (let number = 1; number <= ADDED; number += 1)
      await writeFile(join(content, 'sources', `report-${number}.txt`), printReport(number));
  });
});
after(() => site?.close());

function printReport(number: number): string {
  const day = String((number % 28) + 1);
  return `Korea Herald

Report ${number} on the shuttle diplomacy of the two neighbours

Published : July ${day}, 2025 - 10:00

SEOUL -- President Lee Jae-myung spoke for ${number} minutes on Monday about shuttle diplomacy, his office said.

He will speak of it again next week.
`;
}

suite('a list of more than fifty', () => {
  for (const list of ['articles/', 'years/2025/', 'topics/shuttle-diplomacy/', 'outlets/korea-herald/']) {
    test(`goes on at /${list}page/2/, with nothing lost, and each page leads to the other`, async () => {
      const page = await site.browser.newPage();
      await page.goto(`${site.url}${list}`);
      assert.ok(!(await page.title()).includes('page'));
      const first = await listArticles();
      assert.ok(first.length > 30 && first.length <= 50, `${first.length} on the first page`);
      await page.locator('.pager a[rel="next"]').click();
      await page.waitForURL(`**/archive/${list}page/2/`);
      assert.match(await page.title(), /, page 2 · /);
      assert.match((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '', /\/page\/2\/$/);
      assert.equal(await page.locator('.pager [aria-current="page"]').textContent(), '2');
      const second = await listArticles();
      assert.equal(new Set([...first, ...second]).size, first.length + second.length, 'none twice');
      assert.ok(first.length + second.length >= ADDED);
      await page.locator('.pager a[rel="prev"]').click();
      await page.waitForURL(`**/archive/${list}`);
      await page.close();

      function listArticles(): Promise<string[]> {
        return page
          .locator('.article-rows .headline')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      }
    });
  }

  test('leads from its years to the page on which each begins', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}articles/`);
    await page.locator('.jumps a', { hasText: '2018' }).click();
    await page.waitForURL('**/articles/page/2/#y2018');
    assert.ok(await page.locator('#y2018').isVisible());
    await page.close();
  });

  test('has no link that leads nowhere', async () => {
    assert.deepEqual(await checkLinks(site.out), []);
  });
});
