import type { Holdings, Series, Summit } from '../model.ts';

/**
 * Lists the other series of two or three in which the same countries meet: beside Japan – South Korea those with China and
 * with the United States, beside one of three those of each two of them; the longest first.
 */
export function listKindredSeries(series: Series, { summitsOf }: Holdings): Series[] {
  const own = findParties(series);
  if (own.size === 0) return [];
  return [...summitsOf.series.values()]
    .filter((other) => other.id !== series.id && isKindred(own, findParties(other)))
    .sort((a, b) => b.summits.length - a.summits.length || a.id.localeCompare(b.id));
}

/** The countries of a series of two or three; of a conference none. */
function findParties({ summits }: Series): ReadonlySet<string> {
  const few = summits.filter(({ kind }: Summit) => kind !== 'multilateral');
  return new Set(few.length === summits.length ? summits[0]?.countries : []);
}

function isKindred(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 1 && other.size > 1 && (one.isSubsetOf(other) || other.isSubsetOf(one));
}
