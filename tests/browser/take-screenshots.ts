import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildSite } from '../../src/site/build-site.ts';
import { serveSite } from '../../src/site/serve-site.ts';
import { findChromium } from './find-chromium.ts';
import { FLAGS } from './open-site.ts';

const PICTURES = [
  { name: 'front', path: '' },
  { name: 'article', path: 'articles/lee-and-ishiba-hold-their-first-talks-and-turn-back-to/' },
];

await takeScreenshots('.github/screenshots');

/** Builds the starter collection and takes the pictures that the README shows. */
async function takeScreenshots(folder: string): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'summit-archive-'));
  await mkdir(folder, { recursive: true });
  await buildSite({ content: 'content', out });
  const server = await serveSite({ out, port: 0 });
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  for (const { name, path } of PICTURES) {
    await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
  await browser.close();
  await server.close();
  await rm(out, { recursive: true });
}
