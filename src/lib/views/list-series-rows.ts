import type { Article, Holdings, Series, Summit } from '../model.ts';

/** A meeting of a series with its articles; `gap` says how long there was none before it, where that is out of the ordinary. */
export type SeriesRow = { summit: Summit; articles: readonly Article[]; gap?: string };

/** Times the usual distance between two meetings of the series; less is no gap. */
const OUT_OF_THE_ORDINARY = 2;

/** Months that no series has to explain. */
const LEAST_MONTHS = 18;

/** Lists the meetings of a series, newest first. A meeting that was not held ends no gap. */
export function listSeriesRows({ summits }: Series, { articlesOf }: Holdings): SeriesRow[] {
  const held = summits.filter(({ status }) => !status);
  const distances = held.slice(1).map((summit, place) => countMonths(held[place]?.end ?? summit.start, summit.start));
  const usual = [...distances].sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0;
  const limit = Math.max(LEAST_MONTHS, OUT_OF_THE_ORDINARY * usual);
  const gaps = new Map(held.slice(1).map((summit, place) => [summit, distances[place] ?? 0]));
  return summits
    .map((summit): SeriesRow => {
      const months = gaps.get(summit) ?? 0;
      return {
        summit,
        articles: articlesOf.summit.get(summit.id) ?? [],
        ...(months > limit && { gap: formatMonths(months) }),
      };
    })
    .reverse();
}

/** Formats a stretch of months as years and months: "3 years", "1 year and 8 months". */
export function formatMonths(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [
    years > 0 && `${years} ${years === 1 ? 'year' : 'years'}`,
    rest > 0 && `${rest} ${rest === 1 ? 'month' : 'months'}`,
  ];
  // Beside many years the months are noise.
  return (years >= 3 ? parts.slice(0, 1) : parts).filter(Boolean).join(' and ');
}

/** Counts the whole months between two days; of a month or year its first counts. */
export function countMonths(from: string, to: string): number {
  const [a, b] = [from, to].map((day) => day.split('-').map(Number)) as [number[], number[]];
  const months = ((b[0] ?? 0) - (a[0] ?? 0)) * 12 + (b[1] ?? 1) - (a[1] ?? 1);
  return months - Number((b[2] ?? 1) < (a[2] ?? 1));
}
