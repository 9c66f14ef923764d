import { addresses } from '../addresses.ts';
import { formatDate } from '../format-date.ts';
import type { Holdings, Summit } from '../model.ts';
import { count } from './count.ts';
import { groupBy } from './group-by.ts';
import { findPlaceBetween, type Lane, layTicks, type Years } from './lay-lanes.ts';
import type { Decade } from './list-decades.ts';
import { nameSeries } from './name-series.ts';

/** Lays a decade out in lanes: the articles by month, then conferences, then the meetings of two and three, by their number. */
export function layDecade(decade: Decade, holdings: Holdings): Lane[] {
  const years = { from: decade.from, to: decade.from + 10 };
  const lanes = groupSeries(decade.summits).map(({ id, summits }): Lane => {
    const series = holdings.summitsOf.series.get(id);
    return {
      name: series ? nameSeries(series, holdings) : 'Not of a series',
      href: series && addresses.series(id),
      ticks: layTicks(summits, years, holdings),
    };
  });
  return decade.articles > 0 ? [layArticles(decade, years, holdings), ...lanes] : lanes;
}

/** Groups summits by series in the order of lanes: larger meetings before those of two or three, the most first, the rest last. */
export function groupSeries(summits: readonly Summit[]): { id: string; summits: Summit[] }[] {
  const rank = ({ id, summits: [summit] }: { id: string; summits: Summit[] }) =>
    id === '' ? 2 : summit?.kind === 'multilateral' ? 0 : 1;
  return groupBy(summits, ({ series = '' }) => series)
    .map(({ heading, members }) => ({ id: heading, summits: members }))
    .sort((a, b) => rank(a) - rank(b) || b.summits.length - a.summits.length || a.id.localeCompare(b.id));
}

/** A tick a month: an archive can hold thousands of articles of a decade. */
function layArticles({ years }: Decade, axis: Years, { articlesOf }: Holdings): Lane {
  const ticks = years.flatMap(({ year }) =>
    groupBy(articlesOf.year.get(year) ?? [], ({ sortDay = year }) => sortDay.slice(0, 7)).map(
      ({ heading, members }) => ({
        x: findPlaceBetween(heading, axis),
        href: addresses.year(year),
        name: `${formatDate(heading)}: ${count(members.length, 'article')}`,
        state: 'held' as const,
      }),
    ),
  );
  return { name: 'Articles', href: addresses.articles(), ticks };
}
