import type { Article } from '../model.ts';

/** Finds the summary line of an article, where the rights in it let any of its words be shown. */
export function findDek({ frontmatter, rights }: Article): string | undefined {
  return rights.display === 'record' ? undefined : frontmatter.dek;
}
