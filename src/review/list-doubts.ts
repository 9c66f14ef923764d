import { join } from 'node:path';
import { type Page, readPages } from '../check/read-pages.ts';
import { explainSource, type SourceReading } from '../ingest/explain.ts';
import { nodeDisk } from '../ingest/files/disk.ts';
import { readShelf } from '../ingest/files/read-shelf.ts';
import { readVocabulary } from '../ingest/read-vocabulary.ts';
import type { Doubt } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { SourceRecord } from '../schema/record.ts';
import { findEvidence, type QuotedLine } from './find-evidence.ts';

/** A doubt with all that a person needs to settle it. */
export type OpenDoubt = Doubt & { page: Page; record: SourceRecord; evidence: QuotedLine[] };

/**
 * What a wrong value costs readers, dearest first: an article under the wrong day, person or summit is cited wrongly and
 * found wrongly; a wrong byline is only shown wrongly.
 */
const VALUE = [
  'source',
  'complete',
  'date',
  'event',
  'published',
  'people',
  'summits',
  'title',
  'outlet',
  'updated',
  'quotes',
  'dateline',
  'wire',
  'via',
  'authors',
];

/** Lists the doubts of an archive with their evidence, the most valuable first. */
export async function listDoubts(contentDir: string): Promise<{ doubts: OpenDoubt[]; problems: Problem[] }> {
  const { pages, problems } = readPages(contentDir);
  const doubted = pages.filter(({ frontmatter }) => frontmatter.doubts !== undefined);
  const readings = await readSources(contentDir, doubted);
  const doubts = doubted.flatMap((page) => {
    const { record = {}, reading } = readings.get(page.frontmatter.source.file) ?? {};
    return (page.frontmatter.doubts ?? []).map((doubt) => ({
      ...doubt,
      page,
      record,
      evidence: findEvidence(doubt, page.frontmatter.source.lines, reading),
    }));
  });
  return { doubts: doubts.sort((a, b) => rank(a) - rank(b)), problems };
}

function rank({ field }: Doubt): number {
  const place = VALUE.indexOf(field.replace(/\..*/, ''));
  return place < 0 ? VALUE.length : place;
}

type Read = { record: SourceRecord; reading: SourceReading | undefined };

/** Reads the sources of the pages once more: what each value rests on is never stored. */
async function readSources(contentDir: string, pages: readonly Page[]): Promise<Map<string, Read>> {
  const { vocabulary } = await readVocabulary(contentDir);
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
