import type { ArticleFrontmatter } from '../schema/article.ts';
import type { Correction } from '../schema/record.ts';

/** A frontmatter on its way: what is not known is undefined. */
export type Draft = { [Key in Exclude<keyof ArticleFrontmatter, 'seal'>]?: ArticleFrontmatter[Key] | undefined };

/** What people decided of one article, the later corrections over the earlier. */
export type Corrections = { set: Draft; remove: ReadonlySet<string> };

/** Combines the corrections of an article: a field set later is no longer removed, and the other way round. */
export function combineCorrections(corrections: readonly Correction[]): Corrections {
  let set: Draft = {};
  const remove = new Set<string>();
  for (const correction of corrections) {
    for (const field of Object.keys(correction.set ?? {})) remove.delete(field);
    set = { ...set, ...correction.set };
    for (const field of correction.remove ?? []) {
      remove.add(field);
      delete set[field];
    }
  }
  return { set, remove };
}

/** Applies corrections to a frontmatter. A corrected field is no longer in doubt; a title for a source without one stands in brackets. */
export function applyCorrections(draft: Draft, { set, remove }: Corrections): Draft {
  const kept = Object.entries({ ...draft, ...set }).filter(([field]) => !remove.has(field));
  const corrected: Draft = Object.fromEntries(kept);
  const doubts = draft.doubts?.filter(({ field }) => !(field in set) && !remove.has(field));
  corrected.doubts = doubts?.length ? doubts : undefined;
  if (remove.has('date')) corrected.dateBasis ??= 'unknown';
  if (corrected.titleBasis === 'supplied' && corrected.title !== undefined) corrected.title = bracket(corrected.title);
  return corrected;
}

function bracket(title: string): string {
  return title.startsWith('[') && title.endsWith(']') ? title : `[${title}]`;
}
