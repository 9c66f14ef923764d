import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import type { SourceRecord } from '../schema/record.ts';
import { type Sha256, sha256Schema } from '../schema/values.ts';
import { describeWriteFault } from './files/describe-write-fault.ts';
import type { Disk } from './files/disk.ts';
import { describeUnreadable, type ShelvedRecord, type ShelvedSource } from './files/read-shelf.ts';
import { type Catalogue, isKnownSource } from './open-catalogue.ts';

/** A source with its bytes and its record; `shelved` is the record's file where there is one. */
export type ReceivedSource = {
  stem: string;
  /** From the archive's folder. */
  file: string;
  bytes: Uint8Array;
  sha256: Sha256;
  record: SourceRecord;
  shelved: ShelvedRecord | undefined;
};

/**
 * Receives a source: reads its bytes and finds its record. A source that was renamed is known by its digest and brings its
 * record along. One whose bytes changed, that is there twice or that supersedes what nobody knows is a problem.
 */
export function receiveSource(
  { stem, name }: ShelvedSource,
  contentDir: string,
  catalogue: Catalogue,
  disk: Disk,
): ReceivedSource | Problem {
  const file = `sources/${name}`;
  let bytes: Uint8Array;
  try {
    bytes = disk.read(join(contentDir, file));
  } catch {
    return describeUnreadable(file);
  }
  const sha256 = sha256Schema.parse(createHash('sha256').update(bytes).digest('hex'));
  const holder = catalogue.digests.get(sha256) ?? stem;
  if (holder !== stem) {
    if (catalogue.stems.has(holder)) return describeDuplicate(file, holder);
    if (catalogue.records.has(stem)) return describeTwoRecords(stem, holder);
    try {
      moveRecord(holder, stem, contentDir, catalogue, disk);
    } catch (error) {
      return describeWriteFault(file, error);
    }
  }
  const shelved = catalogue.records.get(stem);
  if (shelved?.record.sha256 !== undefined && shelved.record.sha256 !== sha256) return describeChanged(file, stem);
  const { supersedes } = shelved?.record ?? {};
  if (supersedes !== undefined && !isKnownSource(supersedes, catalogue)) return describeNoEarlier(stem, supersedes);
  catalogue.digests.set(sha256, stem);
  return { stem, file, bytes, sha256, record: shelved?.record ?? {}, shelved };
}

/** One step on the disk, so that the ledger is under the old name or the new one whenever the run ends. */
function moveRecord(from: string, to: string, contentDir: string, catalogue: Catalogue, disk: Disk): void {
  const record = catalogue.records.get(from);
  if (record === undefined) return;
  disk.rename(join(contentDir, 'sources', `${from}.yaml`), join(contentDir, 'sources', `${to}.yaml`));
  catalogue.records.delete(from);
  catalogue.records.set(to, { ...record, stem: to });
}

function describeDuplicate(file: string, holder: string): Problem {
  return {
    where: file,
    rule: 'same-bytes',
    what: `The same bytes lie in the source "${holder}".`,
    why: 'The article would be in the archive twice, at two addresses.',
    fix: 'Delete one of the two files.',
  };
}

function describeTwoRecords(stem: string, holder: string): Problem {
  return {
    where: `sources/${stem}.yaml`,
    rule: 'two-records',
    what: `This source was called "${holder}" before, and sources/${holder}.yaml still has its permalinks.`,
    why: 'A source has one record, or its permalinks could be given twice.',
    fix: `Copy what is new in this record into sources/${holder}.yaml, delete this one, and rename that one to ${stem}.yaml.`,
  };
}

function describeNoEarlier(stem: string, supersedes: string): Problem {
  return {
    where: `sources/${stem}.yaml`,
    rule: 'supersedes-nothing',
    what: `It supersedes "${supersedes}", and there is no such source or record.`,
    why: 'Its articles would get permalinks of their own, and those of the earlier capture would be left behind.',
    fix: 'Name the file of the earlier capture as it is called in the folder of sources, or take the line away.',
  };
}

/** Describes a source whose bytes are not those of its record. */
export function describeChanged(file: string, stem: string): Problem {
  return {
    where: file,
    rule: 'source-changed',
    what: 'The file is no longer the one that was received: its digest differs from the one in its record.',
    why: 'Sources are never edited, because every page says that its words are those of the source. Its pages stay as they were.',
    fix: `Restore the file. If this is a later capture of the page, give it a new name and a record with \`supersedes: "${file.slice('sources/'.length)}"\`. If the change is meant, delete the line \`sha256\` in sources/${stem}.yaml.`,
  };
}
