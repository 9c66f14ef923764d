import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import type { Rights } from '../schema/rights.ts';
import { articleIdSchema } from '../schema/values.ts';
import { findSortDay } from './find-sort-day.ts';
import { mergeRights } from './merge-rights.ts';
import type { Article, FormerArticle } from './model.ts';
import { parseArticle } from './parse-article.ts';
import { type Ledgers, readLedgers } from './read-ledgers.ts';

/**
 * Reads the frontmatter of every article of an archive, and which ids lead to another now. A file that cannot be read is a
 * problem; the others are there.
 */
export function readArticles(
  folder: string,
  defaultRights: Rights,
): { articles: Article[]; former: FormerArticle[]; problems: Problem[] } {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const articlesFolder = join(folder, 'articles');
  const names = existsSync(articlesFolder) ? readdirSync(articlesFolder).filter((name) => name.endsWith('.mdx')) : [];
  const ledgers = readLedgers(folder);
  for (const name of names.sort()) {
    const read = readArticle(join(articlesFolder, name), `articles/${name}`, defaultRights);
    if ('problems' in read) problems.push(...read.problems);
    else articles.push(tellHistory(read, ledgers));
  }
  return { ...setFormerApart(articles, ledgers), problems };
}

function readArticle(file: string, where: string, defaultRights: Rights): Article | { problems: Problem[] } {
  const id = articleIdSchema.safeParse(basename(file, '.mdx'));
  if (!id.success) return { problems: [describeBadName(where)] };
  const parsed = parseArticle(readFileSync(file, 'utf8'), where);
  if ('problems' in parsed) return parsed;
  const { frontmatter } = parsed;
  return {
    id: id.data,
    frontmatter,
    file,
    rights: mergeRights(frontmatter.rights, defaultRights),
    sortDay: findSortDay(frontmatter.date),
  };
}

/** "sources/x.txt" is told of in "sources/x.yaml". */
function withoutEnding(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

/** Adds what became of an article after it was published. */
function tellHistory(article: Article, { withdrawals, changes }: Ledgers): Article {
  const withdrawn = withdrawals.get(withoutEnding(article.frontmatter.source.file));
  const changed = changes.get(article.id);
  return {
    ...article,
    ...(changed && { changed }),
    ...(withdrawn && { withdrawn, rights: { ...article.rights, display: 'record' } }),
  };
}

/** An id that leads nowhere is told by `check`; here its article stays as it is. */
function setFormerApart(
  articles: readonly Article[],
  { mergers, renamed }: Ledgers,
): { articles: Article[]; former: FormerArticle[] } {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const former = [
    ...[...renamed].map(([id, now]) => ({ id, now: byId.get(now) })),
    ...[...mergers].map(([id, merger]) => {
      const { title, language } = byId.get(id)?.frontmatter ?? {};
      return { id, now: byId.get(merger.into), ...(title && language && { merged: { ...merger, title, language } }) };
    }),
  ].flatMap(({ now, ...one }): FormerArticle[] => (now && now.id !== one.id ? [{ ...one, now }] : []));
  const apart = new Set(former.map(({ id }) => id));
  return { articles: articles.filter(({ id }) => !apart.has(id)), former };
}

function describeBadName(where: string): Problem {
  return {
    where,
    rule: 'article-name-no-id',
    what: 'The name of the file is no id of an article.',
    why: 'It stands in the address of the page: lower-case letters, digits and single hyphens.',
    fix: 'Run ingest, which names the files it writes, or move this one out of the folder.',
  };
}
