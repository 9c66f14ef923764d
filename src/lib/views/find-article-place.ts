import type { Article, Holdings } from '../model.ts';

/** Finds where an article takes place: at its first summit, else at its dateline. */
export function findArticlePlace({ frontmatter }: Article, { authorities }: Holdings): string | undefined {
  const central = frontmatter.summits?.[0];
  return (central && authorities.summits.get(central.id)?.place) ?? frontmatter.dateline?.place;
}
