import type { Article } from '../model.ts';

/** Finds the last day that a list of articles (newest first) is known to cover; nothing where all are undated. */
export function findCoverageEnd(articles: readonly Article[]): string | undefined {
  const days = articles[0]?.frontmatter.date?.split('/') ?? [];
  return days.findLast((day) => day !== '..');
}
