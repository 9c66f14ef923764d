import { addresses } from '../lib/addresses.ts';
import type { Article, Holdings } from '../lib/model.ts';
import { type ReadableText, readableText } from '../lib/readable-text.ts';
import { printArticleForSearch } from './print-article-for-search.ts';
import { printPersonForSearch } from './print-person-for-search.ts';
import { printSummitForSearch } from './print-summit-for-search.ts';

/** A page as the search index takes it: `html` is made for the index alone. `refused` where the article's text was. */
export type SearchPage = {
  address: string;
  language: string;
  html: string;
  refused?: { article: Article; text: ReadableText };
};

/** Lists everything that can be found: articles, then people and summits, one at a time so that few texts are in memory. */
export function* listSearchPages(holdings: Holdings): Generator<SearchPage> {
  const { archive, articles, authorities } = holdings;
  for (const article of articles) {
    const text = readableText(article);
    yield {
      address: addresses.article(article.id),
      language: findPrimaryLanguage(article.frontmatter.language),
      html: printArticleForSearch(article, text, holdings),
      ...(text.refused && { refused: { article, text } }),
    };
  }
  const language = findPrimaryLanguage(archive.language);
  for (const person of authorities.people.values()) {
    yield { address: addresses.person(person.id), language, html: printPersonForSearch(person, holdings) };
  }
  for (const summit of authorities.summits.values()) {
    yield { address: addresses.summit(summit.id), language, html: printSummitForSearch(summit, holdings) };
  }
}

/** "zh" of "zh-Hans": the languages that words are split by. */
function findPrimaryLanguage(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
