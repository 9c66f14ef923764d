import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absoluteAddress, addresses } from '../lib/addresses.ts';
import { printMarkdown } from '../lib/body/print-markdown.ts';
import { describeArticle } from '../lib/citation/describe-article.ts';
import { printReferences, REFERENCE_FORMATS } from '../lib/citation/print-references.ts';
import type { Article, Holdings } from '../lib/model.ts';
import { readableText } from '../lib/readable-text.ts';
import { findDek } from '../lib/structured-data/find-dek.ts';

/** Files written at once: the disk is the limit, and few texts are held. */
const AT_ONCE = 32;

/**
 * Writes the files beside each article's page: `<id>.json`, its record, `<id>.md`, its readable words as Markdown, and the
 * references by which other programs cite it. Plain writes, because as Astro endpoints they take ten times as long.
 */
export async function writeArticleFiles(holdings: Holdings, outFolder: string): Promise<void> {
  const folder = join(outFolder, 'articles');
  await mkdir(folder, { recursive: true });
  const { articles } = holdings;
  for (let start = 0; start < articles.length; start += AT_ONCE) {
    await Promise.all(articles.slice(start, start + AT_ONCE).map((article) => writeFiles(article, folder, holdings)));
  }
}

async function writeFiles(article: Article, folder: string, holdings: Holdings): Promise<void> {
  const { id, frontmatter, rights, withdrawn } = article;
  const { seal: _, ...fields } = frontmatter;
  const record = {
    id,
    address: absoluteAddress(addresses.article(id), holdings.archive.site),
    ...fields,
    dek: findDek(article),
    rights,
    ...(withdrawn && { withdrawn }),
  };
  await writeFile(join(folder, `${id}.json`), `${JSON.stringify(record, undefined, 2)}\n`);
  await writeFile(join(folder, `${id}.md`), printArticleMarkdown(article, record.address));
  const item = describeArticle(article, holdings);
  for (const format of REFERENCE_FORMATS)
    await writeFile(join(folder, `${id}.${format}`), printReferences([item], format));
}

function printArticleMarkdown(article: Article, address: string): string {
  const { title } = article.frontmatter;
  const dek = findDek(article);
  const parts = [
    `# ${printMarkdown.text(title)}`,
    dek ? `*${printMarkdown.text(dek)}*` : '',
    printMarkdown.body(readableText(article).body),
    `<${address}>`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
