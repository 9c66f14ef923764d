import type { Article, Holdings, Summit } from '../model.ts';

/** Lists the articles on any of the given summits, each once, newest first. */
export function listArticlesOf(summits: readonly Summit[], { articlesOf }: Holdings): Article[] {
  const articles = new Set(summits.flatMap((summit) => articlesOf.summit.get(summit.id) ?? []));
  return [...articles].sort((a, b) => (b.sortDay ?? '').localeCompare(a.sortDay ?? '') || a.id.localeCompare(b.id));
}
