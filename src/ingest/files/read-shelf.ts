import { basename, extname, join } from 'node:path';
import { parseRecord } from '../../authorities/parse-record.ts';
import type { Problem } from '../../schema/problem.ts';
import { recordSchema, type SourceRecord } from '../../schema/record.ts';
import { type Disk, isLeftover } from './disk.ts';

/** A source on the shelf. `stem` is its name without the ending, by which its record is found. */
export type ShelvedSource = { stem: string; name: string };

/** The record of a source, with the text that people may have written comments into. */
export type ShelvedRecord = { stem: string; text: string; record: SourceRecord };

/** What lies in the folder of sources: what can be ingested, every sound record, and what is wrong with the rest. */
export type Shelf = {
  sources: ShelvedSource[];
  /** By stem. */
  records: Map<string, ShelvedRecord>;
  /** The stems of all that lies there besides records, sound or not. */
  stems: ReadonlySet<string>;
  problems: Problem[];
};

/** Reads the folder of sources of an archive, in the order of their names; the bytes of the sources are left for later. */
export function readShelf(contentDir: string, disk: Disk): Shelf {
  const folder = join(contentDir, 'sources');
  const names = disk.list(folder).filter((name) => !name.startsWith('.'));
  const byStem = Map.groupBy(
    names.filter((name) => !isRecord(name)),
    stemOf,
  );
  const shelf: Shelf = { sources: [], records: new Map(), stems: new Set(byStem.keys()), problems: [] };
  const broken = new Set<string>();
  for (const name of names.filter(isRecord)) {
    const stem = stemOf(name);
    const read = readRecord(join(folder, name), `sources/${name}`, disk);
    if ('problems' in read) {
      shelf.problems.push(...read.problems);
      broken.add(stem);
    } else shelf.records.set(stem, { stem, ...read });
  }
  for (const [stem, [name = '', ...others]] of byStem) {
    if (!disk.isFile(join(folder, name))) shelf.problems.push(describeNoFile(name));
    else if (others.length > 0) shelf.problems.push(describeSharedStem(stem, [name, ...others]));
    else if (!broken.has(stem)) shelf.sources.push({ stem, name });
  }
  return shelf;
}

/** Removes what a run that was killed while writing left behind. */
export function removeLeftovers(contentDir: string, disk: Disk): void {
  for (const folder of ['sources', 'articles'].map((name) => join(contentDir, name))) {
    for (const name of disk.list(folder)) if (isLeftover(name)) disk.remove(join(folder, name));
  }
}

function isRecord(name: string): boolean {
  return extname(name) === '.yaml';
}

function stemOf(name: string): string {
  return basename(name, extname(name));
}

function readRecord(
  path: string,
  where: string,
  disk: Disk,
): { text: string; record: SourceRecord } | { problems: Problem[] } {
  let text: string;
  try {
    text = new TextDecoder().decode(disk.read(path));
  } catch {
    return { problems: [describeUnreadable(where)] };
  }
  // A record of comments alone is a record without keys.
  if (text.replace(/^\s*#.*$/gm, '').trim() === '') return { text, record: {} };
  const parsed = parseRecord(recordSchema, text, where);
  return 'problems' in parsed ? parsed : { text, record: parsed.value };
}

/** Describes a file that the disk refuses to give. */
export function describeUnreadable(where: string): Problem {
  return {
    where,
    rule: 'unreadable-file',
    what: 'The file cannot be read.',
    why: 'The disk refused it, most often because its permissions do not allow it.',
    fix: 'Check who may read it, and ingest again.',
  };
}

function describeNoFile(name: string): Problem {
  return {
    where: `sources/${name}`,
    rule: 'not-a-file',
    what: 'This is a folder, or a link that leads nowhere.',
    why: 'Each source is one file in the folder of sources, so that its record can lie beside it.',
    fix: 'Move the files inside it into the folder of sources, or take it away.',
  };
}

function describeSharedStem(stem: string, names: readonly string[]): Problem {
  return {
    where: names.map((name) => `sources/${name}`).join(', '),
    rule: 'shared-stem',
    what: `${names.length} sources share the name "${stem}", and so would share one record.`,
    why: 'A record tells the history of one source alone. None of them was ingested.',
    fix: 'Rename all but one of them.',
  };
}
