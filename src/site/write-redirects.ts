import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArticleFormat, addresses } from '../lib/addresses.ts';
import type { FormerArticle, Holdings } from '../lib/model.ts';

/** The files beside an article's page. */
const FORMATS: readonly ArticleFormat[] = ['json', 'md', 'ris', 'bib', 'csl.json'];

/**
 * Writes `_redirects`, by which hosts such as Netlify and Cloudflare Pages send readers and tools from the addresses that
 * an article had to those that it has. Every other host has the pages, which lead on by themselves.
 */
export async function writeRedirects({ former }: Holdings, outFolder: string): Promise<void> {
  if (former.length === 0) return;
  await writeFile(join(outFolder, '_redirects'), `${former.flatMap(listRedirects).join('\n')}\n`);
}

/** The page of a merged article stays, because it says what happened. */
function listRedirects({ id, now, merged }: FormerArticle): string[] {
  const pairs = [
    ...(merged ? [] : [[addresses.article(id), addresses.article(now.id)]]),
    [addresses.articleSource(id), addresses.articleSource(now.id)],
    ...FORMATS.map((format) => [addresses.articleFile(id, format), addresses.articleFile(now.id, format)]),
  ];
  return pairs.map(([from, to]) => `${from} ${to} 301`);
}
