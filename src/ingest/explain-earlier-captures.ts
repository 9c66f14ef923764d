import { join } from 'node:path';
import type { SourceRecord } from '../schema/record.ts';
import type { Vocabulary } from './assemble-vocabulary.ts';
import { explainSource } from './explain.ts';
import type { Disk } from './files/disk.ts';
import type { EarlierCapture } from './identify-articles.ts';
import { type Catalogue, findEarlierCaptures } from './open-catalogue.ts';

/** Explains the earlier captures of a page that its record says it supersedes, so that the same words keep the same permalink. */
export function explainEarlierCaptures(
  record: SourceRecord,
  contentDir: string,
  catalogue: Catalogue,
  vocabulary: Vocabulary,
  disk: Disk,
): EarlierCapture[] {
  return findEarlierCaptures(record, catalogue).map((earlier) => {
    const name = catalogue.names.get(earlier.stem);
    const bytes = name === undefined ? undefined : readBytes(join(contentDir, 'sources', name), disk);
    const reading = bytes && explainSource(bytes, `sources/${name}`, earlier.record, vocabulary);
    return {
      ledger: earlier.record.articles ?? [],
      articles: reading === undefined || 'rule' in reading ? [] : reading.articles,
    };
  });
}

/** A capture that cannot be read is told as a problem of its own; here its words are only missed. */
function readBytes(path: string, disk: Disk): Uint8Array | undefined {
  try {
    return disk.read(path);
  } catch {
    return undefined;
  }
}
