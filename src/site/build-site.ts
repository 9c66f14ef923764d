import { resolve } from 'node:path';
import { findBase } from '../lib/addresses.ts';
import { assembleHoldings } from '../lib/assemble-holdings.ts';
import type { Problem } from '../schema/problem.ts';
import { buildPages } from './build-pages.ts';
import { drawPictures } from './draw-pictures.ts';
import { emptyOutFolder } from './empty-out-folder.ts';
import { closeIndexer, indexSearch } from './index-search.ts';
import { writeArticleFiles } from './write-article-files.ts';
import { writeBibliographies } from './write-bibliographies.ts';
import { writeCalendar } from './write-calendar.ts';
import { writeData } from './write-data.ts';
import { writeFeeds } from './write-feeds.ts';
import { writeLlms } from './write-llms.ts';
import { writeOpenSearch } from './write-opensearch.ts';
import { writeRedirects } from './write-redirects.ts';
import { writeSitemap } from './write-sitemap.ts';

export type BuildOptions = {
  /** The archive's folder, and the folder that the site is built into. */
  content: string;
  out: string;
  /** The address it is to be published at, and the path below it; archive.yaml and "/" where not given. */
  site?: string;
  base?: string;
  onProgress?: (message: string) => void;
};

/**
 * Builds the site with its search index and the files beside its pages. What was refused is a problem; the rest is built.
 * The index is made beside the pages, since Pagefind works in a process of its own, and the pictures in a thread.
 */
export async function buildSite({
  content,
  out,
  site,
  base,
  onProgress = () => {},
}: BuildOptions): Promise<{ pages: number; problems: Problem[] }> {
  const folder = resolve(content);
  const outFolder = resolve(out);
  setEnvironment({ SUMMIT_CONTENT: folder, SUMMIT_OUT: outFolder, SUMMIT_SITE: site, SUMMIT_BASE: base });
  try {
    const holdings = await assembleHoldings(folder);
    onProgress(`building the pages of ${holdings.articles.length} articles`);
    emptyOutFolder(outFolder, { site: site ?? holdings.archive.site, base: findBase() });
    const [, index] = await Promise.all([
      buildPages(folder, outFolder),
      indexSearch(holdings),
      drawPictures(holdings, outFolder),
    ]);
    onProgress('writing the search index, the feeds and the files beside pages');
    await index.write(outFolder);
    await writeArticleFiles(holdings, outFolder);
    await writeBibliographies(holdings, outFolder);
    await writeFeeds(holdings, outFolder);
    await writeCalendar(holdings, outFolder);
    await writeOpenSearch(holdings, outFolder);
    await writeLlms(holdings, outFolder);
    await writeData(holdings, outFolder);
    await writeRedirects(holdings, outFolder);
    const pages = await writeSitemap(holdings, outFolder);
    return { pages, problems: [...holdings.problems, ...index.problems] };
  } finally {
    await closeIndexer();
  }
}

/** Astro's configuration and the site's addresses read these; one that is not given must not linger from an earlier build. */
function setEnvironment(values: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
