import type { Authorities } from '../authorities/model.ts';
import type { Problem } from '../schema/problem.ts';
import type { ArticleId } from '../schema/values.ts';
import { type AssembledArticle, assembleArticle } from './assemble-article.ts';
import type { SourceReading } from './explain.ts';
import type { ReceivedSource } from './receive-source.ts';

/** Assembles the articles of one source, which the source shows to be related. */
export function assembleArticles(
  { decoded, articles }: SourceReading,
  ids: readonly ArticleId[],
  { record, stem }: Pick<ReceivedSource, 'record' | 'stem'>,
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
        record,
        outlets,
        carried: titled.filter((other) => other.id !== id),
      }),
    ];
  });
  return {
    articles: assembled.filter((one): one is AssembledArticle => !('rule' in one)),
    problems: [...assembled.filter((one): one is Problem => 'rule' in one), ...findStrayCorrections(record, ids, stem)],
  };
}

function findStrayCorrections(
  { corrections = {}, articles = [] }: ReceivedSource['record'],
  ids: readonly ArticleId[],
  stem: string,
): Problem[] {
  const known = new Set<string>([...ids, ...articles.map(({ id }) => id)]);
  return Object.keys(corrections)
    .filter((id) => !known.has(id))
    .map((id) => ({
      where: `sources/${stem}.yaml`,
      rule: 'correction-without-article',
      what: `The corrections name the article "${id}", which this source does not give.`,
      why: 'They change nothing where they are.',
      fix: `Put them under one of: ${[...known].join(', ')}.`,
    }));
}
