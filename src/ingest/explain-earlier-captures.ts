import { join } from 'node:path';
import type { SourceRecord } from '../schema/record.ts';
import { explainSource } from './explain.ts';
import type { Disk } from './files/disk.ts';
import type { EarlierCapture } from './identify-articles.ts';
import { type Catalogue, findEarlierCaptures } from './open-catalogue.ts';
import type { Vocabulary } from './read-vocabulary.ts';

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
    const reading =
      name === undefined
        ? undefined
        : explainSource(disk.read(join(contentDir, 'sources', name)), `sources/${name}`, earlier.record, vocabulary);
    return {
      ledger: earlier.record.articles ?? [],
      articles: reading === undefined || 'rule' in reading ? [] : reading.articles,
    };
  });
}
