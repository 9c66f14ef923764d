import { addresses } from '../addresses.ts';
import { formatSpan } from '../format-date.ts';
import type { Holdings, Summit } from '../model.ts';
import { count } from './count.ts';
import type { Years } from './lay-lanes.ts';
import { placeOnAxis } from './place-on-axis.ts';

/** A meeting as a dot: `x` is a share of the picture's width in per cent, `level` its place in the stack, from 0. */
export type Dot = { x: number; level: number; href: string; name: string; state: 'held' | 'known' | 'planned' };

/** Dots in stacks; `columns` is how many stacks there is room for, `levels` how high the highest is. */
export type Dots = { dots: Dot[]; columns: number; levels: number };

/** More stacks than these would touch on a telephone. */
const MOST_COLUMNS = 45;

/** Stacks meetings (oldest first) over the years: those of a month, a quarter or a year on one another, as finely as there is room. */
export function stackDots(summits: readonly Summit[], { from, to }: Years, { articlesOf }: Holdings): Dots {
  const inYear = [12, 4].find((parts) => (to - from) * parts <= MOST_COLUMNS) ?? 1;
  const columns = (to - from) * inYear;
  const heights = new Map<number, number>();
  const dots = summits.map((summit): Dot => {
    const column = Math.floor((placeOnAxis(summit.start) - from) * inYear);
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    const articles = articlesOf.summit.get(summit.id)?.length ?? 0;
    return {
      x: Math.round((10_000 * (column + 0.5)) / columns) / 100,
      level,
      href: addresses.summit(summit.id),
      name: `${summit.name}, ${formatSpan(summit.start, summit.end)}: ${summit.status ?? (articles > 0 ? count(articles, 'article') : 'no article yet')}`,
      state: summit.status ? 'planned' : articles > 0 ? 'held' : 'known',
    };
  });
  return { dots, columns, levels: Math.max(0, ...heights.values()) };
}
