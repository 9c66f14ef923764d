import { addresses } from '../addresses.ts';
import { formatSpan } from '../format-date.ts';
import type { Holdings, Series, Summit } from '../model.ts';
import { nameSeries } from './name-series.ts';
import { placeOnAxis } from './place-on-axis.ts';

/** A lane is a series, or several small ones together. `x` is a share of the width in per cent. */
export type TimeBand = { from: number; to: number; lanes: Lane[]; years: { year: number; x: number }[] };
export type Lane = { name: string; href?: string; ticks: Tick[]; held: number; first: string; last: string };
export type Tick = { x: number; href: string; name: string; articles: number; planned: boolean };

/** Lanes beyond these would each hold a handful: they share the last ones. */
const CONFERENCES = 7;
const PAIRS = 6;

/** Lays every summit of the archive on a band: conferences first, then the busiest groups of two or three, then the rest. */
export function layTimeBand(holdings: Holdings): TimeBand | undefined {
  const summits = [...holdings.authorities.summits.values()].filter((summit) => summit.status !== 'cancelled');
  if (summits.length === 0) return undefined;
  const years = summits.map((summit) => placeOnAxis(summit.start));
  const [from, to] = [Math.floor(Math.min(...years)), Math.floor(Math.max(...years)) + 1];
  const scale = (date: string) => round((100 * (placeOnAxis(date) - from)) / (to - from));
  const tickOf = (summit: Summit): Tick => ({
    x: scale(summit.start),
    href: addresses.summit(summit.id),
    name: `${summit.name}, ${formatSpan(summit.start, summit.end)}${summit.status === 'planned' ? ', planned' : ''}`,
    articles: holdings.articlesOf.summit.get(summit.id)?.length ?? 0,
    planned: summit.status === 'planned',
  });
  const lanes = shareLanes(summits, holdings).map(({ name, href, members }): Lane => {
    // Ticks with articles come last, so that their links lie above the others.
    const ticks = members.map(tickOf).sort((a, b) => Number(a.articles > 0) - Number(b.articles > 0));
    const starts = members.map((summit) => summit.start.slice(0, 4)).sort();
    return {
      name,
      href,
      ticks,
      held: ticks.filter((tick) => tick.articles > 0).length,
      first: starts[0] ?? '',
      last: starts.at(-1) ?? '',
    };
  });
  return { from, to, lanes, years: listMarks(from, to, scale) };
}

type Share = { name: string; href?: string; members: Summit[] };

function shareLanes(summits: readonly Summit[], holdings: Holdings): Share[] {
  const series = [...holdings.summitsOf.series.values()].sort((a, b) => b.summits.length - a.summits.length);
  const conferences = series.filter(isConference).slice(0, CONFERENCES);
  const pairs = series.filter((one) => !isConference(one)).slice(0, PAIRS);
  const named = new Set([...conferences, ...pairs].map((one) => one.id));
  const rest = summits.filter((summit) => !summit.series || !named.has(summit.series));
  const lane = (one: Series): Share => ({
    name: nameSeries(one, holdings),
    href: addresses.series(one.id),
    members: [...one.summits],
  });
  return [
    ...conferences.map(lane),
    { name: 'Other conferences', members: rest.filter((summit) => summit.kind === 'multilateral') },
    ...pairs.map(lane),
    { name: 'Other talks of two or three', members: rest.filter((summit) => summit.kind !== 'multilateral') },
  ].filter((share) => share.members.length > 0);
}

function isConference(series: Series): boolean {
  return series.summits.some((summit) => summit.kind === 'multilateral');
}

/** A mark every five years, or every ten where the band is long. */
function listMarks(from: number, to: number, scale: (date: string) => number): TimeBand['years'] {
  const step = to - from > 80 ? 10 : 5;
  const marks = [];
  for (let year = Math.ceil((from + 1) / step) * step; year < to; year += step)
    marks.push({ year, x: scale(`${year}-01-01`) });
  return marks;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
