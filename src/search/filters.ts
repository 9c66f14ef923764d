import { isWithin, parseRange } from './parse-days.ts';
import type { Archive } from './read-table.ts';

/** Everything that results can be narrowed by. */
export const FACETS = [
  'type',
  'person',
  'country',
  'summit',
  'series',
  'topic',
  'outlet',
  'genre',
  'language',
] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values: ids, by facet; and years, "2018" or "2018..2020". */
export type Filters = Partial<Record<Facet, readonly string[]>> & { year?: readonly string[] };

/** How many of the rows have each value, by facet; the rows of each year. A facet's own choice does not narrow its counts. */
export type Counts = { facets: Record<Facet, ReadonlyMap<string, number>>; years: ReadonlyMap<string, number> };

type Axis = Facet | 'year';

/** Tells the ids of a row by facet, whole lists at a time. */
export type FacetReader = { list(facet: Facet, row: number): readonly string[] };

/** Opens the facets of an archive: a summit gives its series too. */
export function openFacets({ records, values, kinds }: Archive): FacetReader {
  const seriesOf = records.summit.map(({ series }) => series);
  return {
    list(facet, row) {
      if (facet === 'type') return [kinds[row] ?? ''];
      if (facet === 'series') return [...new Set((values.summit[row] ?? []).flatMap((place) => seriesOf[place] ?? []))];
      return (values[facet][row] ?? []).flatMap((place) => records[facet][place]?.id ?? []);
    },
  };
}

/** Narrows rows by the chosen values, several of one facet being a choice, and counts what each other value would give. */
export function filterRows(
  rows: readonly number[],
  filters: Filters,
  { days }: Archive,
  reader: FacetReader,
): { rows: number[]; counts: Counts } {
  const ranges = (filters.year ?? []).flatMap((text) => parseRange(text) ?? []);
  const chosen = FACETS.filter((facet) => filters[facet]?.length);
  const counts = {
    facets: Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
      Facet,
      Map<string, number>
    >,
    years: new Map<string, number>(),
  };
  const kept = rows.filter((row) => {
    const misses: Axis[] = chosen.filter(
      (facet) => !reader.list(facet, row).some((id) => filters[facet]?.includes(id)),
    );
    if (ranges.length > 0 && !ranges.some((range) => isWithin(days[row] ?? '', range))) misses.push('year');
    if (misses.length > 1) return false;
    const only = misses[0];
    for (const facet of FACETS)
      if (only === undefined || only === facet) addOne(counts.facets[facet], reader.list(facet, row));
    const year = days[row]?.slice(0, 4);
    if (year && (only === undefined || only === 'year')) addOne(counts.years, [year]);
    return only === undefined;
  });
  return { rows: kept, counts };
}

function addOne(counts: Map<string, number>, ids: readonly string[]): void {
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** Orders rows by their day, those without one last; rows of one day stay in the order they have. */
export function sortByDay(rows: readonly number[], { days }: Archive, order: 'newest' | 'oldest'): number[] {
  const sign = order === 'newest' ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [dayA, dayB] = [days[a] ?? '', days[b] ?? ''];
    if (dayA === dayB) return 0;
    if (!dayA || !dayB) return dayA ? -1 : 1;
    return dayA < dayB ? -sign : sign;
  });
}
