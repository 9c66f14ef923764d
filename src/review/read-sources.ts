import { join } from 'node:path';
import type { Page } from '../check/read-pages.ts';
import type { Vocabulary } from '../ingest/assemble-vocabulary.ts';
import { explainSource, type SourceReading } from '../ingest/explain.ts';
import { nodeDisk } from '../ingest/files/disk.ts';
import { readShelf } from '../ingest/files/read-shelf.ts';
import type { SourceRecord } from '../schema/record.ts';

/** A source with its record, as it is understood now. */
export type ReadSource = { record: SourceRecord; reading: SourceReading | undefined };

/** Reads the sources of some pages once more, each once, by file: what each value rests on is never stored. */
export function readSources(
  contentDir: string,
  pages: readonly Page[],
  vocabulary: Vocabulary,
): Map<string, ReadSource> {
  const shelf = readShelf(contentDir, nodeDisk);
  const wanted = new Set(pages.map(({ frontmatter }) => frontmatter.source.file));
  const sources = shelf.sources.filter(({ name }) => wanted.has(`sources/${name}`));
  return new Map(
    sources.map(({ stem, name }) => {
      const file = `sources/${name}`;
      const record = shelf.records.get(stem)?.record ?? {};
      const reading = explainSource(nodeDisk.read(join(contentDir, file)), file, record, vocabulary);
      return [file, { record, reading: 'rule' in reading ? undefined : reading }];
    }),
  );
}
