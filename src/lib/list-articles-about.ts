import type { SummitId } from '../schema/values.ts';
import type { Article, Holdings } from './model.ts';

const aboutByHoldings = new WeakMap<Holdings, Map<SummitId, Article[]>>();

/** Lists the articles whose most central summit it is, newest first; those that only speak of it are not among them. */
export function listArticlesAbout(summit: SummitId, holdings: Holdings): readonly Article[] {
  const about = aboutByHoldings.get(holdings) ?? groupByCentralSummit(holdings.articles);
  aboutByHoldings.set(holdings, about);
  return about.get(summit) ?? [];
}

function groupByCentralSummit(articles: readonly Article[]): Map<SummitId, Article[]> {
  const about = new Map<SummitId, Article[]>();
  for (const article of articles) {
    const central = article.frontmatter.summits?.[0]?.id;
    if (!central) continue;
    const others = about.get(central);
    if (others) others.push(article);
    else about.set(central, [article]);
  }
  return about;
}
