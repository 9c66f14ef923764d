import { assembleArticle } from '../ingest/assemble-article.ts';
import type { Vocabulary } from '../ingest/assemble-vocabulary.ts';
import { explainSource } from '../ingest/explain.ts';
import type { Problem } from '../schema/problem.ts';
import { articleIdSchema } from '../schema/values.ts';
import type { Observed } from './model.ts';
import type { Case } from './read-cases.ts';

/** Runs the pipeline on one case, up to the assembled articles. What it could not read or assemble is told as problems. */
export function observeCase(
  labelled: Pick<Case, 'file' | 'bytes' | 'record'>,
  vocabulary: Vocabulary,
): { observed: Observed; problems: Problem[] } {
  const record = labelled.record ?? {};
  const source = explainSource(labelled.bytes, labelled.file, record, vocabulary);
  if ('rule' in source) return { observed: { articles: [], spans: [] }, problems: [source] };
  const { outlets } = vocabulary.authorities;
  const results = source.articles.map((reading, index) => {
    const id = articleIdSchema.parse(`article-${index + 1}`);
    return assembleArticle({ id, reading, source: source.decoded, record, carried: [], outlets });
  });
  const problems = results.filter((result) => 'rule' in result);
  const articles = results.map((result) => ('rule' in result ? {} : result.frontmatter));
  return { observed: { articles, spans: source.spans }, problems };
}
