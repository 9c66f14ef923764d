import type { OwnRights, Rights } from '../schema/rights.ts';

/** Merges the rights of an article with the archive's default, which decides how much is shown where the article's own do not. */
export function mergeRights(own: OwnRights | undefined, byDefault: Rights): Rights {
  if (own === undefined) return byDefault;
  return { ...own, display: own.display ?? byDefault.display };
}
