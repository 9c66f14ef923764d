import { LISTED_FACETS, type ListedFacet, ROW_KINDS, type RowKind, type SearchTable } from './format.ts';
import { type Head, parseHeadLine } from './head-line.ts';
import { readZipped } from './read-zipped.ts';

/** Everything that can be found, in memory: a row a page, numbered from 0. */
export type Archive = {
  records: SearchTable['records'];
  size: number;
  kinds: readonly RowKind[];
  /** "2025-06-17", as far as it is known; "" where there is none. */
  days: readonly string[];
  keys: readonly string[];
  /** Gives what a row is headed by, and the address of its page. */
  headOf: (row: number) => Head & { address: string };
  rowOf: ReadonlyMap<string, number>;
  /** For each facet the records of each row. */
  values: Record<ListedFacet, readonly (readonly number[])[]>;
};

/** Digits of a row's key. */
const KEY = 7;

/** Reads the search table below an address. */
export async function readTable(address: string): Promise<Archive> {
  return unfoldTable(await readZipped<SearchTable>(new URL('table.pf_table', address), 'no-cache'));
}

/** Unfolds the table's columns into rows. */
export function unfoldTable({ records, counts, keys, days, heads, addresses, facets }: SearchTable): Archive {
  const kinds = ROW_KINDS.flatMap((kind, place) => Array<RowKind>(counts[place] ?? 0).fill(kind));
  const keyOf = kinds.map((_, row) => keys.slice(row * KEY, (row + 1) * KEY));
  const headLines = heads.split('\n');
  const values = Object.fromEntries(
    LISTED_FACETS.map((facet) => [facet, facets[facet].split('\n').map(parsePlaces)] as const),
  ) as Record<ListedFacet, number[][]>;
  const readHead = (row: number, kind: RowKind): Head => {
    if (kind === 'article') return parseHeadLine(headLines[row] ?? '');
    const record = records[kind][values[kind][row]?.[0] ?? -1];
    return { id: record?.id ?? '', title: record?.name ?? '' };
  };
  return {
    records,
    size: kinds.length,
    kinds,
    days: days.split('\n'),
    keys: keyOf,
    rowOf: new Map(keyOf.map((key, row) => [key, row])),
    headOf: (row) => {
      const kind = kinds[row] ?? 'article';
      const head = readHead(row, kind);
      return { ...head, address: addresses[kind].replace('*', head.id) };
    },
    values,
  };
}

function parsePlaces(line: string): number[] {
  return line === '' ? [] : line.split(',').map(Number);
}
