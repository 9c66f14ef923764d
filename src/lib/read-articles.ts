import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseRecord } from '../authorities/parse-record.ts';
import type { Problem } from '../schema/problem.ts';
import { recordSchema } from '../schema/record.ts';
import type { Rights } from '../schema/rights.ts';
import { articleIdSchema } from '../schema/values.ts';
import { findSortDay } from './find-sort-day.ts';
import { mergeRights } from './merge-rights.ts';
import type { Article } from './model.ts';
import { parseArticle } from './parse-article.ts';

/** Reads the frontmatter of every article of an archive. A file that cannot be read is a problem; the others are there. */
export function readArticles(folder: string, defaultRights: Rights): { articles: Article[]; problems: Problem[] } {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const articlesFolder = join(folder, 'articles');
  const names = existsSync(articlesFolder) ? readdirSync(articlesFolder).filter((name) => name.endsWith('.mdx')) : [];
  const withdrawals = readWithdrawals(folder);
  for (const name of names.sort()) {
    const read = readArticle(join(articlesFolder, name), `articles/${name}`, defaultRights);
    if ('problems' in read) problems.push(...read.problems);
    else articles.push(withdraw(read, withdrawals.get(withoutEnding(read.frontmatter.source.file))));
  }
  return { articles, problems };
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

type Withdrawal = { date: string; reason: string };

/** Finds which sources were withdrawn, by their path without its ending. A record is parsed only where it speaks of it. */
function readWithdrawals(folder: string): Map<string, Withdrawal> {
  const sourcesFolder = join(folder, 'sources');
  const withdrawals = new Map<string, Withdrawal>();
  if (!existsSync(sourcesFolder)) return withdrawals;
  const names = readdirSync(sourcesFolder);
  for (const name of names.filter((each) => each.endsWith('.yaml'))) {
    const text = readFileSync(join(sourcesFolder, name), 'utf8');
    if (!/^withdrawn:/m.test(text)) continue;
    const record = parseRecord(recordSchema, text, `sources/${name}`);
    if ('value' in record && record.value.withdrawn)
      withdrawals.set(`sources/${basename(name, '.yaml')}`, record.value.withdrawn);
  }
  return withdrawals;
}

/** "sources/x.txt" is told of in "sources/x.yaml". */
function withoutEnding(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

function withdraw(article: Article, withdrawal: Withdrawal | undefined): Article {
  return withdrawal ? { ...article, withdrawn: withdrawal, rights: { ...article.rights, display: 'record' } } : article;
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
