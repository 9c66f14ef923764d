import type { AssembledArticle } from './assemble-article.ts';
import { printBody } from './print-body.ts';
import { printFrontmatter } from './print-frontmatter.ts';
import { sealArticle } from './seal.ts';

/** Prints an assembled article as an MDX file: frontmatter, sealed, and body. The same article always gives the same bytes. */
export function printArticle(article: AssembledArticle): string {
  return sealArticle(printFrontmatter(article.frontmatter), printBody(article));
}
