import type { Article } from './model.ts';

/**
 * Finds the day as of which an article points at its sources: when its page was saved, else last changed or published. It
 * stands beside links that lead out, so that a reader whom such a link fails can look for that day's page in a web archive.
 */
export function findCitedDay({ frontmatter: { source, updated, published }, sortDay }: Article): string | undefined {
  return (source.captured ?? updated ?? published ?? sortDay)?.slice(0, 10);
}
