import { parseRecord } from '../authorities/parse-record.ts';
import { type ArticleFrontmatter, articleSchema } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import { splitMdx } from './split-mdx.ts';

/** Parses the frontmatter of an article's file, or says what is wrong with it, with the line of the file. */
export function parseArticle(
  mdx: string,
  where: string,
): { frontmatter: ArticleFrontmatter } | { problems: Problem[] } {
  const parts = splitMdx(mdx);
  if (!parts) return { problems: [describeNoFrontmatter(where)] };
  // With the line of "---" before it, a problem names the line of the file.
  const parsed = parseRecord(articleSchema, `---\n${parts.frontmatter}`, where);
  return 'problems' in parsed ? parsed : { frontmatter: parsed.value };
}

function describeNoFrontmatter(where: string): Problem {
  return {
    where: `${where}:1`,
    rule: 'article-without-frontmatter',
    what: 'The file does not begin with frontmatter between two lines of "---".',
    why: 'Without it the site knows neither title nor rights, and the article has no page.',
    fix: 'Delete the file and run ingest again; corrections belong in the record of its source.',
  };
}
