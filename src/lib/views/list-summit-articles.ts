import type { Article, Holdings, Summit } from '../model.ts';

/** Lists the articles of a summit in the order of their days, undated ones last: first those that are about it, then those that speak of it besides. */
export function listSummitArticles(summit: Summit, { articlesOf }: Holdings): Article[] {
  const inOrder = (articlesOf.summit.get(summit.id) ?? []).toReversed();
  const dated = [...inOrder.filter(({ sortDay }) => sortDay), ...inOrder.filter(({ sortDay }) => !sortDay)];
  return [
    ...dated.filter((article) => isAbout(article, summit)),
    ...dated.filter((article) => !isAbout(article, summit)),
  ];
}

/** Tells whether a summit is the most central one of an article. */
export function isAbout({ frontmatter }: Article, summit: Summit): boolean {
  return frontmatter.summits?.[0]?.id === summit.id;
}
