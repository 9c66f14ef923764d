import type { NameIndex } from '../authorities/name-index.ts';
import type { Holdings } from '../lib/model.ts';
import type { SearchNames } from './assemble-search-names.ts';
import { describeArticleForSearch } from './describe-article-for-search.ts';
import { describePersonForSearch } from './describe-person-for-search.ts';
import { describeSummitForSearch } from './describe-summit-for-search.ts';
import type { LonePeople } from './find-lone-mentions.ts';
import type { NameNumbers } from './number-search-names.ts';
import type { SearchPage } from './search-page.ts';

/** What describing a page for the search needs besides the page. */
export type SearchContext = {
  holdings: Holdings;
  records: SearchNames;
  names: NameIndex;
  numbers: NameNumbers;
  lone: LonePeople;
};

/** Lists everything that can be found, one at a time so that few texts are in memory: articles newest first, summits, people. */
export function* listSearchPages(context: SearchContext): Generator<SearchPage> {
  const { articles, authorities } = context.holdings;
  for (const article of articles) yield describeArticleForSearch(article, context);
  for (const summit of authorities.summits.values()) yield describeSummitForSearch(summit, context);
  for (const person of authorities.people.values()) yield describePersonForSearch(person, context);
}
