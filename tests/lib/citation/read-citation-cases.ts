import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { load } from 'js-yaml';
import { assembleHoldings } from '../../../src/lib/assemble-holdings.ts';
import { describeArticle } from '../../../src/lib/citation/describe-article.ts';
import type { CitableItem } from '../../../src/lib/citation/model.ts';
import type { Holdings } from '../../../src/lib/model.ts';
import { makeArchive } from '../make-archive.ts';

const CASES = join(import.meta.dirname, 'cases');
const AUTHORITIES = join(import.meta.dirname, 'authorities');
const SEAL = '0'.repeat(64);

/** The names of the cases: each is a folder with an article's frontmatter and what is expected of each format. */
export const CITATION_CASES: readonly string[] = readdirSync(CASES).sort();

/** Reads what a case expects: "ris", "bib", "csl.json", or the styles' citations as "txt", a paragraph each. */
export function readExpected(name: string, ending: 'txt' | 'ris' | 'bib' | 'csl.json'): string {
  return readFileSync(join(CASES, name, `expected.${ending}`), 'utf8');
}

/** Describes the article of every case, by the case's name. */
export async function readCitationCases(context: TestContext): Promise<ReadonlyMap<string, CitableItem>> {
  const holdings = await openCitationCases(context);
  return new Map(holdings.articles.map((article) => [article.id, describeArticle(article, holdings)]));
}

/** Opens the cases as one archive, with the outlets and people beside them. */
export async function openCitationCases(context: TestContext): Promise<Holdings> {
  const articles = CITATION_CASES.map((name) => [`articles/${name}.mdx`, printArticle(name)]);
  const authorities = ['outlets', 'people'].flatMap((kind) =>
    readdirSync(join(AUTHORITIES, kind)).map((file) => [
      `authorities/${kind}/${file}`,
      readFileSync(join(AUTHORITIES, kind, file), 'utf8'),
    ]),
  );
  const holdings = await assembleHoldings(
    await makeArchive(context, Object.fromEntries([...articles, ...authorities])),
  );
  if (holdings.problems.length > 0) throw new Error(JSON.stringify(holdings.problems));
  return holdings;
}

/** A case leaves out what every article has; `url` and `captured` belong to its source. The text must never reach a citation. */
function printArticle(name: string): string {
  const fields: unknown = load(readFileSync(join(CASES, name, 'article.yaml'), 'utf8'), { schema: undefined });
  if (typeof fields !== 'object' || !fields)
    throw new Error(`tests/lib/citation/cases/${name}/article.yaml has no keys`);
  const { url, captured, ...frontmatter } = fields as Record<string, unknown>;
  const source = {
    file: 'sources/x.txt',
    sha256: SEAL,
    format: 'text',
    encoding: 'utf-8',
    lines: [1, 9],
    url,
    captured,
  };
  return `---\n${JSON.stringify({ ...frontmatter, source, seal: SEAL })}\n---\n\nWORDS OF THE TEXT.\n`;
}
