import { absoluteAddress } from '../../lib/addresses.ts';
import { describeArticle } from '../../lib/citation/describe-article.ts';
import { writeInOrder } from '../../lib/citation/styles/write-names.ts';
import type { Article, Holdings } from '../../lib/model.ts';
import { findDek } from '../../lib/structured-data/find-dek.ts';
import { findPicture } from '../../lib/structured-data/find-picture.ts';
import type { Instants } from './find-instants.ts';
import type { FeedEntry } from './model.ts';

/** Describes an article for feeds, without its text. Who wrote it is named, else who published it. */
export function describeEntry(article: Article, instants: Instants, holdings: Holdings): FeedEntry {
  const { archive, authorities } = holdings;
  const { title, language, topics = [], summits = [], source } = article.frontmatter;
  const { authors, outlet, url } = describeArticle(article, holdings);
  const names = authors.length > 0 ? authors.map(writeInOrder) : outlet ? [outlet] : [];
  const summary = findDek(article);
  const tags = [
    ...summits.map(({ id }) => authorities.summits.get(id)?.name),
    ...topics.map((id) => authorities.topics.get(id)?.name),
  ];
  return {
    address: url,
    title,
    language,
    ...instants,
    authors: names,
    ...(summary && { summary }),
    ...(source.url && { original: source.url }),
    picture: absoluteAddress(findPicture({ kind: 'article', article }, holdings).address, archive.site),
    tags: tags.filter((tag) => tag !== undefined),
  };
}
