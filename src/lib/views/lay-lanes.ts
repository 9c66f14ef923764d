import { addresses } from '../addresses.ts';
import { formatSpan } from '../format-date.ts';
import type { Holdings, Summit } from '../model.ts';
import { placeOnAxis } from './place-on-axis.ts';

/** A lane of a picture over time, and its ticks; `x` is a share of the picture's width in per cent. */
export type Lane = { name: string; href?: string; ticks: LaneTick[] };
export type LaneTick = { x: number; href: string; name: string; state: 'held' | 'known' | 'planned' };

/** Years under a picture, at most about a dozen of them. */
export type YearMark = { label: string; x: number };

/** The years that a picture shows: from the beginning of `from` to the beginning of `to`. */
export type Years = { from: number; to: number };

/** Lays summits as ticks of a lane: planned ones apart, those with articles last, so that nothing covers them. */
export function layTicks(summits: readonly Summit[], years: Years, { articlesOf }: Holdings): LaneTick[] {
  return summits
    .map(
      (summit): LaneTick => ({
        x: findPlaceBetween(summit.start, years),
        href: addresses.summit(summit.id),
        name: `${summit.name}, ${formatSpan(summit.start, summit.end)}${summit.status ? `, ${summit.status}` : ''}`,
        state: summit.status ? 'planned' : articlesOf.summit.has(summit.id) ? 'held' : 'known',
      }),
    )
    .sort((a, b) => Number(a.state === 'held') - Number(b.state === 'held'));
}

/** Finds the whole years that summits span. */
export function findYears(summits: readonly Summit[]): Years {
  const years = summits.flatMap(({ start, end }) => [Number(start.slice(0, 4)), Number(end.slice(0, 4))]);
  return { from: Math.min(...years), to: Math.max(...years) + 1 };
}

/** Marks the years of a picture: each, or every second, fifth, tenth. */
export function markYears({ from, to }: Years): YearMark[] {
  const step = [1, 2, 5].find((each) => (to - from) / each <= 12) ?? 10;
  const first = Math.ceil(from / step) * step;
  const marked = Array.from({ length: Math.ceil((to - first) / step) }, (_, place) => first + place * step);
  return marked.map((year) => ({ label: String(year), x: round((100 * (year - from)) / (to - from)) }));
}

export function findPlaceBetween(date: string, { from, to }: Years): number {
  return round((100 * (placeOnAxis(date) - from)) / (to - from));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
