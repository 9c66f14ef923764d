import type { Article } from '../../lib/model.ts';

/** Instants in UTC as feeds print them: "2023-11-17T00:10:00Z". */
export type Instants = { updated: string; published?: string };

/**
 * Finds when an article came out and when it last changed, for feeds, which ask for instants: as its outlet stated, else the start
 * of the day that it is filed under. No clock takes part, so that two builds of the same articles have the same feeds. Nothing
 * where no day is known.
 */
export function findInstants({ frontmatter, sortDay }: Article): Instants | undefined {
  const { published, updated } = frontmatter;
  if (sortDay === undefined) return undefined;
  const last = [published, updated]
    .flatMap((stamp) => (stamp ? printInstant(stamp) : []))
    .sort()
    .at(-1);
  return { updated: last ?? printInstant(sortDay), ...(published && { published: printInstant(published) }) };
}

/** "2025-06" is the start of its first day; a time without a zone is taken for UTC. */
function printInstant(stamp: string): string {
  const hasZone = stamp.length <= 10 || /(?:Z|[+-]\d{2}:\d{2})$/.test(stamp);
  return new Date(hasZone ? stamp : `${stamp}Z`).toISOString().replace('.000Z', 'Z');
}
