import { describeArticle } from '../citation/describe-article.ts';
import { writeInOrder } from '../citation/styles/write-names.ts';
import { formatDate } from '../format-date.ts';
import type { Article, Holdings } from '../model.ts';
import { findDek } from './find-dek.ts';

/** Prints what a list of pages says of an article: its summary line, else who published it when, on which summit. */
export function printDescription(article: Article, holdings: Holdings): string {
  const dek = findDek(article);
  if (dek) return dek;
  const { outlet, date, authors } = describeArticle(article, holdings);
  const summit = (article.frontmatter.summits ?? [])
    .map(({ id }) => holdings.authorities.summits.get(id)?.name)
    .find((name) => name !== undefined);
  const by = authors.map(writeInOrder).join(', ');
  const parts = [outlet, by, date && formatDate(date.edtf), summit && `on ${summit}`].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')}.` : holdings.archive.tagline;
}
