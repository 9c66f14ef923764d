import type { Authorities } from '../authorities/model.ts';
import type { Problem } from '../schema/problem.ts';
import type { ArticleId } from '../schema/values.ts';
import { type AssembledArticle, assembleArticle } from './assemble-article.ts';
import type { SourceReading } from './explain.ts';
import { findStrayCorrections } from './find-stray-corrections.ts';
import type { ReceivedSource } from './receive-source.ts';

/** Assembles the articles of one source, which the source shows to be related. */
export function assembleArticles(
  { decoded, articles }: SourceReading,
  ids: readonly ArticleId[],
  source: Pick<ReceivedSource, 'record' | 'stem'>,
  outlets: Authorities['outlets'],
): { articles: AssembledArticle[]; problems: Problem[] } {
  const titled = articles.flatMap(({ extracted }, index) => {
    const [id, title] = [ids[index], extracted.title[0]?.value];
    return id === undefined || title === undefined ? [] : [{ id, title }];
  });
  const assembled = articles.flatMap((reading, index) => {
    const id = ids[index];
    if (id === undefined) return [];
    return [
      assembleArticle({
        id,
        reading,
        source: decoded,
        record: source.record,
        outlets,
        carried: titled.filter((other) => other.id !== id),
      }),
    ];
  });
  return {
    articles: assembled.filter((one): one is AssembledArticle => !('rule' in one)),
    problems: [
      ...assembled.filter((one): one is Problem => 'rule' in one),
      ...findStrayCorrections(source, ids, decoded.text),
    ],
  };
}
