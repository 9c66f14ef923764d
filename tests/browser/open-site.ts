import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { runIngest } from '../../src/ingest/run-ingest.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { serveSite } from '../../src/site/serve-site.ts';
import { findChromium } from './find-chromium.ts';

/** A browser that speaks to no one but the tests' own server. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type OpenSite = {
  browser: Browser;
  /** The site's address, with its base path and a slash at the end. */
  url: string;
  /** The folder it was built into. */
  out: string;
  close: () => Promise<void>;
};

/** Ingests the fixture archive, with what `add` puts into its folder, builds it below a base path, serves it and opens a browser. */
export async function openSite(base = '/', add?: (content: string) => Promise<void>): Promise<OpenSite> {
  const folder = await mkdtemp(join(tmpdir(), 'summit-archive-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  await cp(join(import.meta.dirname, 'archive'), content, { recursive: true });
  await add?.(content);
  const ingested = await runIngest(content, { clock: () => new Date('2026-11-21T12:00:00Z') });
  const built = await buildSite({ content, out, base });
  const problems = [...ingested.problems, ...built.problems];
  if (problems.length > 0) throw new Error(`the fixture archive has problems: ${JSON.stringify(problems)}`);
  const server = await serveSite({ out, port: 0, base });
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  const close = async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { browser, url: server.url, out, close };
}
