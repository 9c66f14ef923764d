import { basename, join } from 'node:path';
import { nodeDisk } from '../ingest/files/disk.ts';
import { readPage } from '../ingest/files/read-page.ts';
import { parseArticle } from '../lib/parse-article.ts';
import type { ArticleFrontmatter } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';

/** An article as it is on the disk. `where` is its path from the archive's folder. */
export type Page = { id: string; where: string; mdx: string; frontmatter: ArticleFrontmatter };

/** Reads every article of an archive by its schema; one that does not keep to it is a problem. */
export function readPages(contentDir: string): { pages: Page[]; problems: Problem[] } {
  const names = nodeDisk
    .list(join(contentDir, 'articles'))
    .filter((name) => name.endsWith('.mdx') && !name.startsWith('.'));
  const read = names.map((name) => parsePage(basename(name, '.mdx'), contentDir));
  return {
    pages: read.flatMap((one) => ('page' in one ? [one.page] : [])),
    problems: read.flatMap((one) => ('problems' in one ? one.problems : [])),
  };
}

function parsePage(id: string, contentDir: string): { page: Page } | { problems: Problem[] } {
  const where = `articles/${id}.mdx`;
  const mdx = readPage(id, contentDir, nodeDisk) ?? '';
  const parsed = parseArticle(mdx, where);
  return 'problems' in parsed ? parsed : { page: { id, where, mdx, frontmatter: parsed.frontmatter } };
}
