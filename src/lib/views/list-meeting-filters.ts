import { isMeetingOfFew } from '../meetings.ts';
import type { Holdings, Summit } from '../model.ts';
import { nameSeries } from './name-series.ts';

/** What the meetings of two and three can be filtered by: their own series, and the series they were held beside. */
export type MeetingFilters = {
  series: { id: string; name: string }[];
  beside: { id: string; name: string }[];
  years: number[];
  /** The places of a summit's series in these lists, -1 for none. */
  find: (summit: Summit) => [series: number, beside: number];
};

/** Lists the series and years by which meetings can be filtered; a series comes before those with fewer meetings. */
export function listMeetingFilters(holdings: Holdings): MeetingFilters {
  const few = [...holdings.authorities.summits.values()].filter(isMeetingOfFew);
  const findBeside = ({ marginOf }: Summit) => marginOf && holdings.authorities.summits.get(marginOf)?.series;
  const series = listSeries(
    few.map((summit) => summit.series),
    holdings,
  );
  const beside = listSeries(few.map(findBeside), holdings);
  const [seriesPlaces, besidePlaces] = [series, beside].map(
    (list) => new Map<string | undefined, number>(list.map(({ id }, place) => [id, place])),
  );
  return {
    series,
    beside,
    years: [...new Set(few.map(({ start }) => Number(start.slice(0, 4))))].sort((a, b) => a - b),
    find: (summit) => [seriesPlaces?.get(summit.series) ?? -1, besidePlaces?.get(findBeside(summit)) ?? -1],
  };
}

function listSeries(ids: readonly (string | undefined)[], holdings: Holdings): { id: string; name: string }[] {
  const counts = new Map<string, number>();
  for (const id of ids) if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .flatMap(([id]) => {
      const series = holdings.summitsOf.series.get(id);
      return series ? [{ id, name: nameSeries(series, holdings) }] : [];
    });
}
