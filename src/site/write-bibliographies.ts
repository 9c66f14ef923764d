import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addresses, type BibliographyFormat, findBase } from '../lib/addresses.ts';
import { describeArticle } from '../lib/citation/describe-article.ts';
import { joinReferences, printReference, REFERENCE_FORMATS } from '../lib/citation/print-references.ts';
import type { Article, Holdings } from '../lib/model.ts';

/**
 * Writes the articles of the archive, and of each summit, person and country that has any, as references: a file in each format
 * beside the page. What was withdrawn is in none of them.
 */
export async function writeBibliographies(holdings: Holdings, outFolder: string): Promise<void> {
  const { articles, articlesOf } = holdings;
  for (const format of REFERENCE_FORMATS) {
    // An article stands in some ten lists: it is printed once.
    const entries = printEntries(holdings, format);
    const write = (list: readonly Article[], record?: string) =>
      writeBibliography(
        list.flatMap((article) => entries.get(article) ?? []),
        format,
        outFolder,
        record,
      );
    await write(articles);
    for (const [id, list] of articlesOf.summit) await write(list, addresses.summit(id));
    for (const [id, list] of articlesOf.person) await write(list, addresses.person(id));
    for (const [code, list] of articlesOf.country) await write(list, addresses.country(code));
  }
}

function printEntries(holdings: Holdings, format: BibliographyFormat): Map<Article, string> {
  const cited = holdings.articles.filter(({ withdrawn }) => !withdrawn);
  return new Map(cited.map((article) => [article, printReference(describeArticle(article, holdings), format)]));
}

async function writeBibliography(
  entries: readonly string[],
  format: BibliographyFormat,
  outFolder: string,
  record = addresses.articles(),
): Promise<void> {
  if (entries.length === 0) return;
  const base = findBase().length;
  await mkdir(join(outFolder, record.slice(base)), { recursive: true });
  await writeFile(join(outFolder, addresses.bibliography(format, record).slice(base)), joinReferences(entries, format));
}
