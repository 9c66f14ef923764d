import { addresses } from '../../lib/addresses.ts';
import type { Holdings, Summit } from '../../lib/model.ts';
import { PICTURE_SIZE } from '../../lib/structured-data/find-picture.ts';
import { count } from '../../lib/views/count.ts';
import { nameSeries } from '../../lib/views/name-series.ts';
import { placeOnAxis } from '../../lib/views/place-on-axis.ts';
import { layTimeBand } from '../../lib/views/time-band.ts';
import { COLOURS, MARGIN } from './look.ts';

/** Meetings that make a line worth drawing. */
const ENOUGH = 2;

/** Where the lowest line stands, how high a mark is on it, and how high a lane where there are many. */
const FOOT = 556;
const MARK = 26;
const LANE = 13;

const WIDTH = PICTURE_SIZE.width - 2 * MARGIN;

/** Meetings as marks over years, as SVG, and what to say of them below. */
export type Marks = { name: string; span: string; svg: string };

/** Lays the meetings of a summit's series on a line of years, else those that share its lane on the front page; the summit is the long mark. */
export function laySummitMarks(summit: Summit, holdings: Holdings): Marks {
  const series = summit.series ? holdings.summitsOf.series.get(summit.series) : undefined;
  const meetings = series?.summits.filter((other) => other.status !== 'cancelled' || other === summit) ?? [];
  if (series && meetings.length >= ENOUGH) return laySeries(nameSeries(series, holdings), meetings, summit);
  const band = layTimeBand(holdings);
  const own = addresses.summit(summit.id);
  const lane = band?.lanes.find(({ ticks }) => ticks.some(({ href }) => href === own));
  if (!band || !lane) return { name: '', span: '', svg: drawLine(FOOT) };
  const shares = lane.ticks.map(({ x }) => x / 100);
  const mark = lane.ticks.findIndex(({ href }) => href === own);
  return {
    name: `${lane.name}: ${count(lane.ticks.length, 'meeting')}`,
    span: formatSpan(band.from, band.to - 1),
    svg: drawLong(shares, mark),
  };
}

/** Lays every summit on the lanes of the front page, those with articles marked. */
export function layArchiveMarks(holdings: Holdings): Marks {
  const band = layTimeBand(holdings);
  if (!band) return { name: '', span: '', svg: '' };
  const drawn = band.lanes.flatMap(({ ticks }, row) => {
    const foot = FOOT - (band.lanes.length - 1 - row) * LANE;
    // The band has ticks with articles last, so that they lie above the others.
    const marks = ticks.map(({ x, articles }) =>
      drawMark(x / 100, foot - 1, LANE - 4, 2, articles > 0 ? COLOURS.wax : COLOURS.tick),
    );
    return [drawLine(foot), ...marks];
  });
  return { name: 'Every summit the archive knows', span: formatSpan(band.from, band.to - 1), svg: drawn.join('') };
}

function laySeries(name: string, meetings: readonly Summit[], summit: Summit): Marks {
  const places = meetings.map(({ start }) => placeOnAxis(start));
  const [first, last] = [Math.floor(Math.min(...places)), Math.floor(Math.max(...places))];
  return {
    name: `${name}: ${count(meetings.length, 'meeting')}`,
    span: formatSpan(first, last),
    svg: drawLong(
      places.map((place) => (place - first) / (last + 1 - first)),
      meetings.indexOf(summit),
    ),
  };
}

function drawLong(shares: readonly number[], mark: number): string {
  const others = shares.filter((_, index) => index !== mark);
  return [
    drawLine(FOOT),
    ...others.map((share) => drawMark(share, FOOT, MARK, 3, COLOURS.tick)),
    drawMark(shares[mark] ?? 0, FOOT, 2 * MARK, 5, COLOURS.wax),
  ].join('');
}

function drawLine(y: number): string {
  return `<rect x="${MARGIN}" y="${y}" width="${WIDTH}" height="1" fill="${COLOURS.line}"/>`;
}

/** A mark at a share of the width; whole pixels keep it sharp. */
function drawMark(share: number, foot: number, height: number, thickness: number, colour: string): string {
  const x = Math.round(MARGIN + share * (WIDTH - thickness));
  return `<rect x="${x}" y="${foot - height}" width="${thickness}" height="${height}" fill="${colour}"/>`;
}

function formatSpan(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}
