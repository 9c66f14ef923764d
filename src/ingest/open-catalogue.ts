import type { SourceRecord } from '../schema/record.ts';
import type { ArticleId } from '../schema/values.ts';
import type { Shelf, ShelvedRecord } from './files/read-shelf.ts';

/** What is known of the archive's sources while they are ingested; it grows with each. */
export type Catalogue = {
  /** By stem. */
  records: Map<string, ShelvedRecord>;
  /** The stems of all that lies in the folder of sources besides records. */
  stems: ReadonlySet<string>;
  /** The name of every sound source by its stem. */
  names: ReadonlyMap<string, string>;
  /** Every id in a ledger or ever published, and those given in this run. */
  ids: Set<ArticleId>;
  /** Every id that was ever published: those of the list and of the ledgers. */
  permalinks: Set<ArticleId>;
  /** Which stem has the bytes of a digest. */
  digests: Map<string, string>;
  /** The stems that a later capture takes the place of. */
  superseded: ReadonlySet<string>;
};

/** Opens the catalogue with what the records say, and the ids that were ever published. */
export function openCatalogue(
  { sources, records, stems }: Shelf,
  published: ReadonlySet<ArticleId> = new Set(),
): Catalogue {
  const all = [...records.values()];
  const permalinks = new Set([...published, ...all.flatMap(({ record }) => listIds(record))]);
  return {
    records: new Map(records),
    stems,
    names: new Map(sources.map(({ stem, name }) => [stem, name])),
    ids: new Set(permalinks),
    permalinks,
    digests: new Map(all.flatMap(({ stem, record }) => (record.sha256 === undefined ? [] : [[record.sha256, stem]]))),
    superseded: new Set(
      all.flatMap(({ record }) => (record.supersedes === undefined ? [] : [stemOf(record.supersedes)])),
    ),
  };
}

/** Says whether a source of this name is there, or was: "first-capture.txt", or without its ending. */
export function isKnownSource(name: string, { records, stems }: Catalogue): boolean {
  return records.has(stemOf(name)) || stems.has(stemOf(name));
}

/** Finds the records of the earlier captures that a record supersedes, the latest first. */
export function findEarlierCaptures(record: SourceRecord, { records }: Catalogue): ShelvedRecord[] {
  const earlier: ShelvedRecord[] = [];
  let next = record.supersedes;
  while (next !== undefined) {
    const found = records.get(stemOf(next));
    // Two records that supersede each other would go round for ever.
    if (found === undefined || earlier.includes(found)) break;
    earlier.push(found);
    next = found.record.supersedes;
  }
  return earlier;
}

function listIds(record: SourceRecord): ArticleId[] {
  return record.articles?.flatMap(({ id, was = [] }) => [id, ...was]) ?? [];
}

/** "first-capture.txt" and "first-capture" name the same source. */
function stemOf(name: string): string {
  return name.replace(/\.[^.]+$/, '');
}
