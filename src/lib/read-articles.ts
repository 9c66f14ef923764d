import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { articleSchema } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import { recordSchema } from '../schema/record.ts';
import type { Rights } from '../schema/rights.ts';
import { articleIdSchema } from '../schema/values.ts';
import { findSortDay } from './find-sort-day.ts';
import type { Article } from './model.ts';
import { parseYaml } from './parse-yaml.ts';
import { splitMdx } from './split-mdx.ts';

/** Reads the frontmatter of every article of an archive. A file that cannot be read is a problem; the others are there. */
export function readArticles(folder: string, defaultRights: Rights): { articles: Article[]; problems: Problem[] } {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const articlesFolder = join(folder, 'articles');
  const names = existsSync(articlesFolder) ? readdirSync(articlesFolder).filter((name) => name.endsWith('.mdx')) : [];
  const withdrawals = readWithdrawals(folder);
  for (const name of names.sort()) {
    try {
      const article = readArticle(join(articlesFolder, name), defaultRights);
      articles.push(withdraw(article, withdrawals.get(withoutEnding(article.frontmatter.source.file))));
    } catch (error) {
      problems.push(describeProblem(`articles/${name}`, error));
    }
  }
  return { articles, problems };
}

function readArticle(file: string, defaultRights: Rights): Article {
  const parts = splitMdx(readFileSync(file, 'utf8'));
  if (!parts) throw new Error('it does not begin with a frontmatter between two lines of "---"');
  const result = articleSchema.safeParse(parseYaml(parts.frontmatter));
  if (!result.success) {
    throw new Error(result.error.issues.map((issue) => `${issue.path.join('.') || 'frontmatter'}: ${issue.message}`).join('; '));
  }
  const frontmatter = result.data;
  const id = articleIdSchema.parse(basename(file, '.mdx'));
  return { id, frontmatter, file, rights: frontmatter.rights ?? defaultRights, sortDay: findSortDay(frontmatter.date) };
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
    const record = recordSchema.safeParse(parseYaml(text));
    if (record.success && record.data.withdrawn) withdrawals.set(`sources/${basename(name, '.yaml')}`, record.data.withdrawn);
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

function describeProblem(where: string, error: unknown): Problem {
  return {
    where,
    rule: 'article-unreadable',
    what: error instanceof Error ? error.message : String(error),
    why: 'The site shows only articles whose frontmatter keeps the contract.',
    fix: 'Run ingest again, or mend the file; corrections belong in the record of its source.',
  };
}
