import type { Article, Holdings } from './model.ts';

/** Another article that the source listed or carried; `article` where the archive holds it. */
export type Carried = { title: string; article?: Article };

const byTitleByHoldings = new WeakMap<Holdings, Map<string, Article[]>>();

/**
 * Lists what the source of an article carried besides it. Where no id was recorded, the title tells the article, if exactly
 * one in the archive bears it.
 */
export function listCarried({ frontmatter }: Article, holdings: Holdings): Carried[] {
  const byTitle = byTitleByHoldings.get(holdings) ?? groupByTitle(holdings.articles);
  byTitleByHoldings.set(holdings, byTitle);
  return (frontmatter.related ?? []).map(({ id, title }): Carried => {
    const [only, another] = byTitle.get(title) ?? [];
    const article = id ? holdings.articleById.get(id) : another ? undefined : only;
    return { title, ...(article && { article }) };
  });
}

function groupByTitle(articles: readonly Article[]): Map<string, Article[]> {
  const byTitle = new Map<string, Article[]>();
  for (const article of articles) {
    const alike = byTitle.get(article.frontmatter.title);
    if (alike) alike.push(article);
    else byTitle.set(article.frontmatter.title, [article]);
  }
  return byTitle;
}
