import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Holdings } from '../lib/model.ts';
import type { Problem } from '../schema/problem.ts';
import { describeRefusal } from './describe-refusal.ts';
import { listSearchPages, type SearchPage } from './list-search-pages.ts';

/** Pages handed to Pagefind before its answers are awaited: enough to keep it at work, few enough to hold in memory. */
const AT_ONCE = 64;

/** Pagefind's own interfaces, which this site does not use: 350 KB. */
const UNUSED = ['pagefind-component-ui', 'pagefind-modular-ui', 'pagefind-ui']
  .flatMap((name) => [`${name}.js`, `${name}.css`])
  .concat('pagefind-highlight.js');

/** A search index in memory; `problems` says which texts were refused. */
export type SearchIndex = { problems: Problem[]; write(outFolder: string): Promise<void> };

/**
 * Indexes what the archive has: every article by its readable words, and every person and summit. Each language has an
 * index of its own, because Pagefind splits words by language; the search page asks them all.
 */
export async function indexSearch(holdings: Holdings): Promise<SearchIndex> {
  const indexes = new Map<string, { index: PagefindIndex; pages: number }>();
  const problems: Problem[] = [];
  let waiting: Promise<void>[] = [];
  for (const page of listSearchPages(holdings)) {
    if (page.refused) problems.push(describeRefusal(page.refused));
    const held = indexes.get(page.language) ?? { index: await openIndex(page.language), pages: 0 };
    indexes.set(page.language, { ...held, pages: held.pages + 1 });
    waiting.push(addPage(held.index, page));
    if (waiting.length >= AT_ONCE) {
      await Promise.all(waiting);
      waiting = [];
    }
  }
  await Promise.all(waiting);
  return { problems, write: (outFolder) => writeIndexes(indexes, join(outFolder, 'pagefind')) };
}

async function openIndex(language: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
  return index;
}

async function addPage(index: PagefindIndex, { address, html }: SearchPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: address, content: html });
  if (errors.length > 0) throw new Error(`the search index refused ${address}: ${errors.join('; ')}`);
}

/** Writes each index to a folder named by its language, and `languages.json` with the number of pages of each. */
async function writeIndexes(
  indexes: ReadonlyMap<string, { index: PagefindIndex; pages: number }>,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [language, { index }] of indexes) {
    const outputPath = join(folder, language);
    const { errors } = await index.writeFiles({ outputPath });
    if (errors.length > 0) throw new Error(`the search index could not be written: ${errors.join('; ')}`);
    await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })));
  }
  const counts = Object.fromEntries([...indexes].map(([language, { pages }]) => [language, pages]));
  await writeFile(join(folder, 'languages.json'), `${JSON.stringify(counts)}\n`);
}

/** Ends Pagefind's process, which else would keep ours alive. */
export async function closeIndexer(): Promise<void> {
  await close();
}
