import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { nodeDisk } from '../ingest/files/disk.ts';
import { describeUnreadable, type Shelf, type ShelvedSource } from '../ingest/files/read-shelf.ts';
import { describeChanged } from '../ingest/receive-source.ts';
import type { Problem } from '../schema/problem.ts';

/** Checks that every source is the one that was received, byte for byte, and that all were ingested. */
export function checkSources({ sources, records }: Shelf, contentDir: string): Problem[] {
  return sources.flatMap((source) => {
    const file = `sources/${source.name}`;
    const digest = digestFile(join(contentDir, file));
    const received = records.get(source.stem)?.record.sha256;
    if (digest === undefined) return [describeUnreadable(file)];
    if (received === undefined) return [describeNotIngested(source)];
    return digest === received ? [] : [describeChanged(file, source.stem)];
  });
}

function digestFile(path: string): string | undefined {
  try {
    return createHash('sha256').update(nodeDisk.read(path)).digest('hex');
  } catch {
    return undefined;
  }
}

function describeNotIngested({ name }: ShelvedSource): Problem {
  return {
    where: `sources/${name}`,
    rule: 'source-not-ingested',
    what: 'The source has no digest in a record: it was not ingested yet, or could not be.',
    why: 'Without the digest nobody can show that the file is still the one that was received.',
    fix: 'Run npm run ingest, and do what it says of this source.',
  };
}
