import { readFileSync } from 'node:fs';
import type { Rights } from '../schema/rights.ts';
import { cutBody } from './body/cut-body.ts';
import { findQuotedWords, type QuotedWords } from './body/find-quoted-words.ts';
import type { Body } from './body/model.ts';
import { parseBody, type RefusedBody } from './body/parse-body.ts';
import type { Article } from './model.ts';
import { splitMdx } from './split-mdx.ts';

/** The words of an excerpt: enough to know the article by, few enough to stay a quotation. */
const EXCERPT_WORDS = 60;

/** What may be shown of an article: `display` as its rights say; `refused` where its text cannot be shown safely. */
export type ReadableText = { display: Rights['display']; body: Body; refused?: RefusedBody };

/** Kept from the first reading of each article: whoever wants all quotations need not parse ten thousand texts again. */
const quotedByArticle = new WeakMap<Article, readonly QuotedWords[]>();

/**
 * Reads the words of an article that may be shown. The only way to them, for pages, index, files and feeds alike: the whole
 * text, its beginning, or nothing, as the rights say.
 */
export function readableText(article: Article): ReadableText {
  const text = readText(article);
  quotedByArticle.set(article, findQuotedWords(article.frontmatter.quotes ?? [], text.body));
  return text;
}

/** Reads the quoted words of an article, of those that may be shown. */
export function readQuotedWords(article: Article): readonly QuotedWords[] {
  if (!article.frontmatter.quotes) return [];
  if (!quotedByArticle.has(article)) readableText(article);
  return quotedByArticle.get(article) ?? [];
}

function readText(article: Article): ReadableText {
  const { display } = article.rights;
  const nothing: Body = { blocks: [], notes: [] };
  if (display === 'record') return { display, body: nothing };
  const body = parseBody(splitMdx(readFileSync(article.file, 'utf8'))?.body ?? '');
  if ('refused' in body) return { display: 'record', body: nothing, refused: body };
  return { display, body: display === 'excerpt' ? cutBody(body, EXCERPT_WORDS) : body };
}
