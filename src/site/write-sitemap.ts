import { readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { absoluteAddress, addresses, findBase } from '../lib/addresses.ts';
import { escapeHtml } from '../lib/escape-html.ts';
import type { Holdings } from '../lib/model.ts';

/** The sitemap protocol's limit for one file. */
const LIMIT = 50_000;

/** Writes the sitemap of every page in a built folder, its index, and robots.txt; gives the number of pages. */
export async function writeSitemap({ archive }: Holdings, outFolder: string): Promise<number> {
  const pages = await listPages(outFolder);
  const toAddress = (path: string) => escapeHtml(absoluteAddress(`${findBase()}${path}`, archive.site));
  const files: string[] = [];
  for (let start = 0; start === 0 || start < pages.length; start += LIMIT) {
    const name = `sitemap-${files.length}.xml`;
    files.push(name);
    await writeFile(
      join(outFolder, name),
      printList('urlset', 'url', pages.slice(start, start + LIMIT).map(toAddress)),
    );
  }
  await writeFile(join(outFolder, 'sitemap-index.xml'), printList('sitemapindex', 'sitemap', files.map(toAddress)));
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

function printList(root: string, item: string, addressList: readonly string[]): string {
  const items = addressList.map((address) => `<${item}><loc>${address}</loc></${item}>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('\n')}\n</${root}>\n`;
}
