import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { findChromium } from '../browser/find-chromium.ts';
import { FLAGS } from '../browser/open-site.ts';
import { type CountingServer, serveCounting } from './serve-counting.ts';

/** What a search costs a reader: the first, with all that it loads, and the median of later ones. */
export type SearchCost = { requests: number; kilobytes: number; milliseconds: number };

/** The first search, then varied later ones: names in three scripts, words, phrases, fields, choices, an error, nothing found. */
const QUERIES = [
  'Lee Jae-myung trade',
  'takaichi',
  '이재명',
  '習近平',
  'northern sea route',
  '"chip factories"',
  'ceasefire modi',
  'Trump Kim',
  'Xi Jinping OR Biden',
  'fishing rights -trade',
  'climate finance year:2018..2020',
  'export controls person:"Donald Trump"',
  'gorbachev reagan',
  '"would be discussed again" visas',
  'president lee',
  'macron merz',
  'seoul',
  'Kishida Yoon import duties',
  'after:2024 energy',
  'takaihci',
  'zeppelin',
] as const;

/** Milliseconds in which nothing is asked for any more after a first search. */
const QUIET = 700;

/** Measures the search of a built site in a real browser. */
export async function measureSearch(out: string): Promise<SearchCost> {
  return measure(out, async (browser, server) => {
    const page = await browser.newPage();
    await page.goto(`${server.url}search/?q=${encodeURIComponent(QUERIES[0])}`);
    await page.locator('#search-status', { hasText: /\d result|Nothing found/ }).waitFor();
    await page.waitForTimeout(QUIET);
    const first = server.count();
    const times: number[] = [];
    for (const query of QUERIES.slice(1)) {
      times.push(
        await page.evaluate(async (typed) => {
          const [status, input] = [document.querySelector('#search-status'), document.querySelector('input#query')];
          if (!status || !(input instanceof HTMLInputElement)) throw new Error('the search page is another');
          const settled = new Promise<void>((resolve) => {
            new MutationObserver((_, observer) => {
              if (!/\d result|Nothing found/.test(status.textContent ?? '')) return;
              observer.disconnect();
              resolve();
            }).observe(status, { childList: true, characterData: true, subtree: true });
          });
          const started = performance.now();
          input.value = typed;
          input.form?.requestSubmit();
          await settled;
          return performance.now() - started;
        }, query),
      );
      await page.waitForTimeout(QUIET / 4);
    }
    return { ...first, times };
  });
}

/** Measures Pagefind's index of the same words as it comes, with the five results that its own interface shows. */
export async function measurePlainSearch(peer: string): Promise<SearchCost> {
  await writeFile(join(peer, 'index.html'), '<!doctype html><title>Plain</title>');
  return measure(peer, async (browser, server) => {
    const page = await browser.newPage();
    await page.goto(server.url);
    const search = (query: string) =>
      page.evaluate(async (typed) => {
        const started = performance.now();
        const pagefind = await import(new URL('/pagefind.js', location.href).href);
        const { results } = await pagefind.search(typed);
        await Promise.all(results.slice(0, 5).map((result: { data(): Promise<unknown> }) => result.data()));
        return performance.now() - started;
      }, query);
    await search(QUERIES[0]);
    const first = server.count();
    const times: number[] = [];
    for (const query of QUERIES.slice(1)) times.push(await search(query));
    return { ...first, times };
  });
}

async function measure(
  root: string,
  run: (browser: Browser, server: CountingServer) => Promise<{ requests: number; bytes: number; times: number[] }>,
): Promise<SearchCost> {
  const server = await serveCounting(root);
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  try {
    const { requests, bytes, times } = await run(browser, server);
    const sorted = times.sort((a, b) => a - b);
    return { requests, kilobytes: Math.round(bytes / 1000), milliseconds: sorted[Math.floor(sorted.length / 2)] ?? 0 };
  } finally {
    await browser.close();
    server.close();
  }
}
