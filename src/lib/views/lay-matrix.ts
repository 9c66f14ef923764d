import type { Summit } from '../model.ts';

/** A row and a column of a matrix: a person or a country. `short` heads the narrow column. */
export type MatrixMember = { id: string; name: string; short: string; href: string };

/** Members that belong together; countries stand in one group without a name. */
export type MatrixGroup = { name?: string; short?: string; href?: string; members: MatrixMember[] };

/** Two who met, and what leads to the meetings behind their count. */
export type MatrixMeeting = { summit: Summit; pair: readonly [string, string]; href: string };

/** Two members by their places, and the meeting's year, series and larger meeting's series, both by place in the filter or -1. */
export type MatrixRecord = [first: number, second: number, year: number, series: number, beside: number];

export type MatrixCell = { count: number; href: string };

/** A matrix of who met whom: `cells` by the places of two members, both ways round. */
export type Matrix = { groups: MatrixGroup[]; cells: ReadonlyMap<string, MatrixCell>; records: MatrixRecord[] };

/** Lays meetings out as a matrix of the given members; `findFilters` gives the places of a summit in the filter. */
export function layMatrix(
  groups: MatrixGroup[],
  meetings: readonly MatrixMeeting[],
  findFilters: (summit: Summit) => [series: number, beside: number],
): Matrix {
  const places = new Map(groups.flatMap(({ members }) => members).map(({ id }, place) => [id, place]));
  const cells = new Map<string, MatrixCell>();
  const records: MatrixRecord[] = [];
  for (const { summit, pair, href } of meetings) {
    const [one, other] = pair.map((id) => places.get(id));
    if (one === undefined || other === undefined) continue;
    records.push([one, other, Number(summit.start.slice(0, 4)), ...findFilters(summit)]);
    const cell = cells.get(`${one} ${other}`) ?? { count: 0, href };
    cell.count++;
    // The last meeting leads: two may have met for other countries before.
    cell.href = href;
    cells.set(`${one} ${other}`, cell).set(`${other} ${one}`, cell);
  }
  return { groups, cells, records };
}
