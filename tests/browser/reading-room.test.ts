import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright';
import { type OpenSite, openSite } from './open-site.ts';
import { watchPage } from './watch-page.ts';

// Layout is checked by what the browser computes and by ARIA snapshots rather than by pictures: faces differ between
// machines, and a picture that differs by a pixel says nothing about what a reader meets.

const ARTICLE = 'articles/two-leaders-meet-at-a-lodge-and-promise-to-meet-again/';
const FRAME = ['', ARTICLE, 'articles/', 'people/', 'summits/', 'countries/', 'topics/', 'outlets/', 'years/2025/'];

/** Without motion, since the browser reports a transition between pages that a fast visitor cuts short. */
const DESK = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;

let site: OpenSite;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** Opens a page in a context of its own and runs the test on it; its console must stay empty. */
async function visit(
  path: string,
  options: BrowserContextOptions,
  inspect: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await site.browser.newContext({ ...DESK, ...options });
  const page = await context.newPage();
  const faults = watchPage(page, site.url);
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  await inspect(page);
  assert.deepEqual(faults, []);
  await context.close();
}

suite('layout', { concurrency: 2 }, () => {
  for (const path of FRAME) {
    test(`/${path} never scrolls sideways, from 320 to 2560 px and with text at twice its size`, () =>
      visit(path, {}, async (page) => {
        for (const width of [320, 480, 768, 1024, 1280, 1920, 2560]) {
          await page.setViewportSize({ width, height: 900 });
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`);
        }
        await page.setViewportSize({ width: 1280, height: 900 });
        const session = await page.context().newCDPSession(page);
        await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
        assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '32px');
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'text at 200 %');
      }));
  }

  for (const path of ['', ARTICLE, 'summits/jp-kr-2025-06-17-kananaskis/', 'people/lee-jae-myung/']) {
    test(`nothing moves on /${path} while it loads`, async () => {
      for (const width of [360, 1280]) {
        const context = await site.browser.newContext({ viewport: { width, height: 800 } });
        const page = await context.newPage();
        await page.addInitScript(() => {
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              const shift = 'value' in entry && typeof entry.value === 'number' ? entry.value : 0;
              document.documentElement.dataset.shift = String(
                Number(document.documentElement.dataset.shift ?? 0) + shift,
              );
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
        await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
        const shift = Number((await page.locator('html').getAttribute('data-shift')) ?? 0);
        assert.ok(shift < 0.01, `${shift} at ${width} px`);
        await context.close();
      }
    });
  }

  test('a line of an article holds 60 to 70 characters and stands on lines of 28 px, marks and all', () =>
    visit(ARTICLE, {}, async (page) => {
      const heights = await page
        .locator('.article-words > p[id]:not([class]), .article-words > .noted > p[id]:not([class])')
        .evaluateAll((all) => all.map((paragraph) => paragraph.getBoundingClientRect().height));
      assert.ok(heights.length > 3);
      for (const height of heights) assert.equal(height % 28, 0, `${height} px`);
      const perLine = await page.locator('.article-words').evaluate((words) => {
        const sample = document.createElement('p');
        sample.textContent =
          'President Lee Jae-myung and Prime Minister Shigeru Ishiba met in Kananaskis on Tuesday, and promised visits. '.repeat(
            20,
          );
        words.append(sample);
        const lines = sample.getBoundingClientRect().height / 28;
        sample.remove();
        // The last line is half full, near enough.
        return sample.textContent.length / (lines - 0.5);
      });
      assert.ok(perLine >= 60 && perLine <= 70, `${perLine} characters a line`);
    }));
});

suite('colours', () => {
  const readGround = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test('the chosen scheme holds on the next page before anything is painted, and the browser’s bar follows', () =>
    visit('', { colorScheme: 'light' }, async (page) => {
      const light = await readGround(page);
      await page.getByRole('group', { name: 'Colours' }).getByLabel('Dark').check();
      const dark = await readGround(page);
      assert.notEqual(dark, light);
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          observer.disconnect();
          document.documentElement.dataset.first = document.documentElement.dataset.scheme ?? 'none';
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(`${site.url}${ARTICLE}`);
      assert.equal(await page.locator('html').getAttribute('data-first'), 'dark');
      assert.equal(await readGround(page), dark);
      assert.equal(await page.locator('meta[name="theme-color"][media="all"]').getAttribute('content'), '#16161a');
      await page.getByLabel('System').check();
      assert.equal(await readGround(page), light);
    }));

  test('the choice is made by keyboard', () =>
    visit('', { colorScheme: 'light' }, async (page) => {
      await page.getByLabel('System').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      assert.equal(await page.getByLabel('Dark').isChecked(), true);
      assert.equal(await page.locator('html').getAttribute('data-scheme'), 'dark');
    }));

  test('without script there is no choice, and the system’s colours hold', () =>
    visit('', { colorScheme: 'dark', javaScriptEnabled: false }, async (page) => {
      assert.equal(await page.locator('.scheme').isVisible(), false);
    }));
});

suite('cards of people', () => {
  const mention = '.article-words a.person';
  const open = '.person-card:popover-open';

  test('a pointer opens the card of whoever it rests on, may move onto it, and Escape closes it', () =>
    visit(ARTICLE, {}, async (page) => {
      await page.locator(mention, { hasText: 'Lee Jae-myung' }).hover();
      await page.locator(open).waitFor();
      assert.match((await page.locator(open).textContent()) ?? '', /Lee Jae Myung\s+이재명\s+President of South Korea/);
      await page.locator(open).hover();
      await page.waitForTimeout(500);
      assert.equal(await page.locator(open).count(), 1, 'it stays while it is pointed at');
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(open).analyze();
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      );
      await page.keyboard.press('Escape');
      assert.equal(await page.locator(open).count(), 0);
      await page.locator(mention, { hasText: 'Lee Jae-myung' }).hover();
      await page.locator(open).waitFor();
      await page.mouse.move(2, 2);
      await page.locator(open).waitFor({ state: 'hidden' });
    }));

  test('a keyboard opens the card where it comes by, closes it where it goes on, and Enter follows the link', () =>
    visit(ARTICLE, {}, async (page) => {
      await page
        .locator(mention)
        .first()
        .evaluate((link) => {
          // The stop before it, whatever that is, so that Tab arrives as a keyboard does.
          const stops = [...document.querySelectorAll<HTMLElement>('a[href], summary, input, [tabindex="0"]')];
          stops[stops.indexOf(link as HTMLElement) - 1]?.focus();
        });
      await page.keyboard.press('Tab');
      assert.equal(await page.locator(open).count(), 1);
      assert.match((await page.evaluate(() => document.activeElement?.className)) ?? '', /person/);
      await page.keyboard.press('Escape');
      assert.equal(await page.locator(open).count(), 0);
      assert.match((await page.evaluate(() => document.activeElement?.className)) ?? '', /person/, 'the focus stays');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/people/*/');
    }));

  test('the first tap opens the card inside a narrow window, its link leads on', () =>
    visit(ARTICLE, { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }, async (page) => {
      await page.locator(mention).last().tap();
      const box = await page.locator(open).boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
      await page.locator(open).getByRole('link').tap();
      await page.waitForURL('**/people/*/');
    }));

  test('the card describes the mention to those who hear it, and without script there is none', async () => {
    await visit(ARTICLE, {}, async (page) => {
      const id = await page.locator(mention).first().getAttribute('aria-describedby');
      assert.equal(await page.locator(`#${id}`).count(), 1);
    });
    await visit(ARTICLE, { javaScriptEnabled: false }, async (page) => {
      assert.equal(await page.locator('.person-card >> visible=true').count(), 0);
      assert.match((await page.locator(mention).first().getAttribute('href')) ?? '', /\/people\/[\w-]+\/$/);
    });
  });
});

suite('notes', () => {
  test('on a wide screen every note stands in the margin beside its paragraph', () =>
    visit(ARTICLE, {}, async (page) => {
      const notes = page.locator('.article-words .note');
      assert.ok((await notes.count()) > 0);
      for (const note of await notes.all()) assert.ok(await note.isVisible());
      const [text, note, mark] = await Promise.all(
        ['.article-words', '#note-1', '#mark-1'].map((part) => page.locator(part).boundingBox()),
      );
      assert.ok(text && note && mark && note.x >= text.x + text.width && Math.abs(note.y - mark.y) < 200);
    }));

  test('on a narrow one a note opens in place by keyboard, without script, and leads back', () =>
    visit(ARTICLE, { viewport: { width: 360, height: 640 }, javaScriptEnabled: false }, async (page) => {
      assert.equal(await page.locator('#note-1').isVisible(), false);
      await page.locator('#mark-1').focus();
      await page.keyboard.press('Enter');
      assert.equal(await page.locator('#note-1').isVisible(), true);
      const [note, mark] = await Promise.all(['#note-1', '#mark-1'].map((part) => page.locator(part).boundingBox()));
      assert.ok(note && mark && note.y > mark.y && note.y - mark.y < 640, 'note and mark are seen together');
      await page.locator('#note-1 .note-number').focus();
      await page.keyboard.press('Enter');
      assert.equal(new URL(page.url()).hash, '#mark-1');
    }));
});

test('a keyboard walks the front page in the order of reading', () =>
  visit('', {}, async (page) => {
    const stops: string[] = [];
    for (let stop = 0; stop < 200; stop += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (element === document.body) return undefined;
        element.scrollIntoView({ block: 'center' });
        const { width, height } = element.getBoundingClientRect();
        const part =
          element.closest('header, search, .band, .part, footer')?.className || element.closest('search')?.tagName;
        return `${part?.split(' ')[0] ?? 'page'}${width * height === 0 ? ' (unseen)' : ''}`;
      });
      if (name === undefined) break;
      if (stops.at(-1) !== name) stops.push(name);
    }
    assert.deepEqual(
      stops.filter((stop, place) => stop !== stops[place - 1]),
      ['page', 'site-head', 'search-field', 'band', 'part', 'site-foot'],
    );
  }));

test('the front page says in its outline what the archive holds', () =>
  visit('', {}, async (page) => {
    const headings = await page.getByRole('heading').allTextContents();
    assert.match(headings[1] ?? '', /^Every summit the archive knows, 2018–2025$/);
    for (const part of [
      'Latest additions',
      'People',
      'Series of meetings',
      'Countries, by articles',
      'Articles by year',
    ])
      assert.ok(headings.includes(part), part);
    const people = await page.locator('.person-rows > li').allTextContents();
    assert.ok(
      people.some((row) => /Lee Jae Myung\s.*President of South Korea, since 2025/s.test(row)),
      people.join(),
    );
    assert.match((await page.locator('.coverage-end').textContent()) ?? '', /^Coverage ends on \d+ \w+ \d{4}\.$/);
  }));

test('names and titles as printed are isolated, so that their direction cannot turn ours', () =>
  visit('', {}, async (page) => {
    const rows = page.locator('.article-rows > li');
    assert.ok((await rows.count()) > 0);
    assert.equal(await rows.locator('.headline:not([dir="auto"])').count(), 0);
    const loose = await rows
      .locator('.meta')
      .evaluateAll((all) =>
        all.flatMap(({ childNodes }) =>
          [...childNodes].filter((node) => node.nodeType === 3 && !/^[\s·]*$/.test(node.textContent ?? '')),
        ),
      );
    assert.deepEqual(loose, []);
  }));

test('the frame and the head of an article are told in order to those who hear the page', () =>
  visit(ARTICLE, {}, async (page) => {
    assert.equal(
      await page.locator('.site-head').ariaSnapshot(),
      `- banner:
  - link "Fixture Archive":
    - /url: /
  - search:
    - searchbox "Search the archive"
    - button "Search"
  - navigation "Main":
    - group:
      - list:
        - listitem:
          - link "Articles":
            - /url: /articles/
        - listitem:
          - link "Summits":
            - /url: /summits/
        - listitem:
          - link "People":
            - /url: /people/
        - listitem:
          - link "Countries":
            - /url: /countries/
        - listitem:
          - link "Who met whom":
            - /url: /meetings/
        - listitem:
          - link "Timeline":
            - /url: /timeline/
        - listitem:
          - link "Search":
            - /url: /search/`,
    );
    const head = await page.locator('.article-head').ariaSnapshot();
    assert.match(head, /heading "Two leaders meet at a lodge and promise to meet again" \[level=1\]/);
    assert.match(head, /link "Korea Herald"/);
  }));

test('an article prints its words and notes without frame, controls and cards', () =>
  visit(ARTICLE, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.site-head', '.site-foot', '.steps', '.pilcrow', '.person-card', '.article-words .note'])
      assert.equal(await page.locator(`${part} >> visible=true`).count(), 0, part);
    for (const part of ['h1', '.article-words p', '.print-notes li'])
      assert.ok((await page.locator(`${part} >> visible=true`).count()) > 0, part);
  }));
