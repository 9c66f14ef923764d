import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright';

/** Bytes over the wire with brotli (fonts are compressed already and count as they are). */
export type PageWeight = { markup: number; script: number; fonts: number };

/** Opens a page in a fresh browser context and weighs everything that it loads. */
export async function measurePage(browser: Browser, url: string): Promise<PageWeight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const weight: PageWeight = { markup: 0, script: 0, fonts: 0 };
  const weighed: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    weighed.push(
      response.body().then((body) => {
        if (kind === 'font') weight.fonts += body.length;
        else if (kind === 'script') weight.script += brotliCompressSync(body).length;
        else if (kind === 'document' || kind === 'stylesheet') weight.markup += brotliCompressSync(body).length;
      }),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(weighed);
  await context.close();
  return weight;
}
