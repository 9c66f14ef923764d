import { readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { absoluteAddress, addresses, findBase } from '../lib/addresses.ts';
import type { Holdings } from '../lib/model.ts';
import { escapeXml } from './escape-xml.ts';
import { findLastChanges } from './find-last-changes.ts';

/** The sitemap protocol's limit for one file. */
const LIMIT = 50_000;

/** A page, and the day on which it last changed where that is known. */
type Entry = { address: string; changed?: string | undefined };

/**
 * Writes the sitemap of every page in a built folder, its index, and robots.txt; gives the number of pages. Pages that ask not to
 * be found are left out: those of withdrawn articles and of former addresses.
 */
export async function writeSitemap(holdings: Holdings, outFolder: string): Promise<number> {
  const { archive } = holdings;
  const pages = await listPages(outFolder);
  const changed = await listChanges(holdings);
  const hidden = listHidden(holdings);
  const entries = pages
    .map((page) => `${findBase()}${page}`)
    .filter((page) => !hidden.has(page))
    .map((page): Entry => ({ address: absoluteAddress(page, archive.site), changed: changed.get(page) }));
  const files: Entry[] = [];
  for (let start = 0; start === 0 || start < entries.length; start += LIMIT) {
    const name = `sitemap-${files.length}.xml`;
    await writeFile(join(outFolder, name), printList('urlset', 'url', entries.slice(start, start + LIMIT)));
    files.push({ address: absoluteAddress(addresses.file(name), archive.site) });
  }
  await writeFile(join(outFolder, 'sitemap-index.xml'), printList('sitemapindex', 'sitemap', files));
  const sitemap = absoluteAddress(addresses.sitemap(), archive.site);
  await writeFile(join(outFolder, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
  return pages.length;
}

/** Lists the pages of a built folder as addresses below the base: "people/lee-jae-myung/", in one order everywhere. */
async function listPages(outFolder: string): Promise<string[]> {
  const entries = await readdir(outFolder, { recursive: true });
  const pages = entries
    .map((entry) => entry.split(sep).join('/'))
    .filter((entry) => /(?:^|\/)index\.html$/.test(entry));
  return pages.map((entry) => entry.slice(0, -'index.html'.length)).sort();
}

/** Articles alone: what a list shows depends on more than any record tells. */
async function listChanges({ articles }: Holdings): Promise<Map<string, string>> {
  const changes = await findLastChanges(articles);
  return new Map([...changes].map(([id, day]) => [addresses.article(id), day]));
}

function listHidden({ articles, former }: Holdings): Set<string> {
  const ids = [...articles.filter(({ withdrawn }) => withdrawn), ...former].map(({ id }) => id);
  return new Set(ids.flatMap((id) => [addresses.article(id), addresses.articleSource(id)]));
}

function printList(root: string, item: string, entries: readonly Entry[]): string {
  const items = entries.map(
    ({ address, changed }) =>
      `<${item}><loc>${escapeXml(address)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</${item}>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('\n')}\n</${root}>\n`;
}
