import { readFileSync } from 'node:fs';
import type { Rights } from '../schema/rights.ts';
import { cutBody } from './body/cut-body.ts';
import type { Body } from './body/model.ts';
import { parseBody, type RefusedBody } from './body/parse-body.ts';
import type { Article } from './model.ts';
import { splitMdx } from './split-mdx.ts';

/** The words of an excerpt: enough to know the article by, few enough to stay a quotation. */
const EXCERPT_WORDS = 60;

/** What may be shown of an article: `display` as its rights say; `refused` where its text cannot be shown safely. */
export type ReadableText = { display: Rights['display']; body: Body; refused?: RefusedBody };

/**
 * Reads the words of an article that may be shown. The only way to them, for pages, index, files and feeds alike: the whole
 * text, its beginning, or nothing, as the rights say.
 */
export function readableText(article: Article): ReadableText {
  const { display } = article.rights;
  const nothing: Body = { blocks: [], notes: [] };
  if (display === 'record') return { display, body: nothing };
  const body = parseBody(splitMdx(readFileSync(article.file, 'utf8'))?.body ?? '');
  if ('refused' in body) return { display: 'record', body: nothing, refused: body };
  return { display, body: display === 'excerpt' ? cutBody(body, EXCERPT_WORDS) : body };
}
