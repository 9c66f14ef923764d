import { basename, join } from 'node:path';
import { parseRecord } from '../authorities/parse-record.ts';
import { nodeDisk } from '../ingest/files/disk.ts';
import { readPage } from '../ingest/files/read-page.ts';
import { type ArticleFrontmatter, articleSchema } from '../schema/article.ts';
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
  // The first line stays as an empty one, so that the lines of problems are those of the file.
  const frontmatter = /^---(\n.*?\n)---\n/s.exec(mdx)?.[1];
  if (frontmatter === undefined) return { problems: [describeNoFrontmatter(where)] };
  const parsed = parseRecord(articleSchema, frontmatter, where);
  return 'problems' in parsed ? parsed : { page: { id, where, mdx, frontmatter: parsed.value } };
}

function describeNoFrontmatter(where: string): Problem {
  return {
    where: `${where}:1`,
    rule: 'article-without-frontmatter',
    what: 'The file does not begin with a frontmatter between two lines of "---".',
    why: 'Nothing can be said of an article without it, and the site leaves it out.',
    fix: 'Delete the file and ingest again.',
  };
}
