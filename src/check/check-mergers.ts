import type { ShelvedRecord } from '../ingest/files/read-shelf.ts';
import type { Problem } from '../schema/problem.ts';
import type { Merger } from '../schema/record.ts';

/** Checks that every article that was found to be another one again is in its record's ledger and leads to a page that is kept. */
export function checkMergers(records: ReadonlyMap<string, ShelvedRecord>, onDisk: ReadonlySet<string>): Problem[] {
  const all = [...records.values()].flatMap(listMergers);
  const merged = new Set(all.map(({ id }) => id));
  return all.flatMap(({ id, into, shelved }) => {
    const where = `sources/${shelved.stem}.yaml`;
    if (!shelved.record.articles?.some((entry) => entry.id === id)) return [describeStranger(where, id)];
    return onDisk.has(into) && !merged.has(into) ? [] : [describeNowhere(where, id, into)];
  });
}

function listMergers(shelved: ShelvedRecord): { id: string; into: string; shelved: ShelvedRecord }[] {
  return Object.entries<Merger | undefined>(shelved.record.merged ?? {}).flatMap(([id, merger]) =>
    merger ? [{ id, into: merger.into, shelved }] : [],
  );
}

function describeStranger(where: string, id: string): Problem {
  return {
    where,
    rule: 'merged-stranger',
    what: `"merged" names "${id}", and the ledger of this record has no such id.`,
    why: 'The article would stay in the archive twice.',
    fix: 'Write it into the record whose ledger has the id, under "articles".',
  };
}

function describeNowhere(where: string, id: string, into: string): Problem {
  return {
    where,
    rule: 'merged-into-nothing',
    what: `"${id}" is merged into "${into}", which is no article that is kept.`,
    why: 'Whoever follows a link to the one must find the other.',
    fix: 'Name the article that is kept, and none that is itself merged into another.',
  };
}
