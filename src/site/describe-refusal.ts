import { readFileSync } from 'node:fs';
import type { Article } from '../lib/model.ts';
import type { ReadableText } from '../lib/readable-text.ts';
import { splitMdx } from '../lib/split-mdx.ts';
import type { Problem } from '../schema/problem.ts';

/** Describes an article whose text was refused, with the line of its file where that is known. */
export function describeRefusal({ article, text }: { article: Article; text: ReadableText }): Problem {
  const bodyLine = splitMdx(readFileSync(article.file, 'utf8'))?.bodyLine ?? 1;
  const line = text.refused?.line ? `:${bodyLine + text.refused.line - 1}` : '';
  return {
    where: `articles/${article.id}.mdx${line}`,
    rule: 'unsafe-body',
    what: text.refused?.refused ?? 'the text cannot be shown',
    why: 'Nothing in an article is ever run, and what the site does not know it does not show. Its page shows the record alone.',
    fix: 'Take it out of the file, or run ingest again; corrections belong in the record of its source.',
  };
}
