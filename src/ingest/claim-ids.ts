import type { SourceRecord } from '../schema/record.ts';
import type { ArticleId } from '../schema/values.ts';

type Ledger = NonNullable<SourceRecord['articles']>;
type LineRange = readonly [number, number];

/** Which ledger id each article keeps (undefined: it needs a new one), and the ids that no article claims. */
export type Claims = { ids: (ArticleId | undefined)[]; unclaimed: ArticleId[] };

/** Gives each article of a source, in order, the ledger id whose lines overlap its own most; the largest overlaps choose first. */
export function claimIds(articles: readonly LineRange[], ledger: Ledger): Claims {
  const pairs = articles.flatMap((lines, index) =>
    ledger
      .map(({ id, lines: known }) => ({ index, id, overlap: countOverlap(lines, known) }))
      .filter(({ overlap }) => overlap > 0),
  );
  pairs.sort((a, b) => b.overlap - a.overlap || a.index - b.index);
  return settleClaims(
    pairs,
    articles.length,
    ledger.map(({ id }) => id),
  );
}

/** Settles who keeps what, best pair first; an id goes to one article and an article to one id. */
export function settleClaims(
  pairs: readonly { index: number; id: ArticleId }[],
  count: number,
  known: readonly ArticleId[],
): Claims {
  const ids = new Array<ArticleId | undefined>(count).fill(undefined);
  const claimed = new Set<ArticleId>();
  for (const { index, id } of pairs) {
    if (ids[index] !== undefined || claimed.has(id)) continue;
    ids[index] = id;
    claimed.add(id);
  }
  return { ids, unclaimed: known.filter((id) => !claimed.has(id)) };
}

function countOverlap(a: LineRange, b: LineRange): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1;
}
