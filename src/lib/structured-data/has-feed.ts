import type { Article } from '../model.ts';

/** Says whether articles make a feed: one without a day has no place in it, and what was withdrawn is not sent out again. */
export function hasFeed(articles: readonly Article[]): boolean {
  return articles.some(isNews);
}

/** Says whether an article belongs in feeds. */
export function isNews({ sortDay, withdrawn }: Article): boolean {
  return sortDay !== undefined && !withdrawn;
}
