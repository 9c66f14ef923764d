import type { Holdings, Summit } from '../model.ts';

/** Finds the meetings of a list (oldest first) that have articles and are next to one that has none: the last before it and the first after it. */
export function findNearestCovered(
  summit: Summit,
  summits: readonly Summit[],
  { articlesOf }: Holdings,
): { before?: Summit; after?: Summit } {
  const place = summits.indexOf(summit);
  const isCovered = ({ id }: Summit) => articlesOf.summit.has(id);
  return { before: summits.slice(0, place).findLast(isCovered), after: summits.slice(place + 1).find(isCovered) };
}
