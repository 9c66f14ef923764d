import type { Problem } from '../schema/problem.ts';
import { assembleArticles } from './assemble-articles.ts';
import { explainSource } from './explain.ts';
import { explainEarlierCaptures } from './explain-earlier-captures.ts';
import { type Disk, nodeDisk } from './files/disk.ts';
import { isPageOfAnother } from './files/read-page.ts';
import { readShelf, removeLeftovers, type ShelvedSource } from './files/read-shelf.ts';
import { findMissingSources } from './find-missing-sources.ts';
import { identifyArticles } from './identify-articles.ts';
import { type Catalogue, openCatalogue } from './open-catalogue.ts';
import { openRoundTripChecker, type RoundTripChecker } from './open-round-trip-checker.ts';
import { publishArticles } from './publish-articles.ts';
import { addPublished, type Published, publishNothing } from './published.ts';
import { readVocabulary, type Vocabulary } from './read-vocabulary.ts';
import { receiveSource } from './receive-source.ts';

export type IngestProgress = { done: number; total: number; file: string };

export type IngestOptions = { disk?: Disk; clock?: () => Date; onProgress?: (progress: IngestProgress) => void };

export type IngestSummary = Published & { sources: number };

/** Sources in work at once: enough to keep the checker of round trips busy, few enough to hold in memory. */
const AT_ONCE = 16;

/**
 * Ingests an archive: turns each of its sources into articles. A source that fails is a problem, and the others are done all
 * the same; a run that is killed is completed by the next, and one with nothing to do writes nothing.
 */
export async function runIngest(contentDir: string, options: IngestOptions = {}): Promise<IngestSummary> {
  const { disk = nodeDisk, clock = () => new Date(), onProgress = () => {} } = options;
  removeLeftovers(contentDir, disk);
  const { vocabulary, problems } = await readVocabulary(contentDir);
  const shelf = readShelf(contentDir, disk);
  const { sources } = shelf;
  const catalogue = openCatalogue(shelf);
  const checker = openRoundTripChecker();
  const run: Run = { contentDir, disk, now: clock(), vocabulary, catalogue, checker };
  const outcomes = [publishNothing(...problems, ...shelf.problems)];
  try {
    for (let done = 0; done < sources.length; done += AT_ONCE) {
      onProgress({ done, total: sources.length, file: sources[done]?.name ?? '' });
      const batch = sources.slice(done, done + AT_ONCE);
      outcomes.push(...(await Promise.all(batch.map((source) => ingestSource(source, run)))));
    }
  } finally {
    await checker.close();
  }
  outcomes.push(publishNothing(...findMissingSources(catalogue)));
  return { sources: sources.length, ...addPublished(outcomes) };
}

type Run = {
  contentDir: string;
  disk: Disk;
  now: Date;
  vocabulary: Vocabulary;
  catalogue: Catalogue;
  checker: RoundTripChecker;
};

/** The way of one source, from its bytes to its pages. It waits for nothing before its ids are given, so that they come in the order of the sources. */
async function ingestSource(shelved: ShelvedSource, run: Run): Promise<Published> {
  const { contentDir, disk, now, vocabulary, catalogue, checker } = run;
  // Its bytes, and its record.
  const source = receiveSource(shelved, contentDir, catalogue, disk);
  if ('rule' in source) return publishNothing(source);
  if (catalogue.superseded.has(source.stem)) return publishNothing();
  // Bytes to text, lines, spans with their roles, articles, fields and names.
  const reading = explainSource(source.bytes, source.file, source.record, vocabulary);
  if ('rule' in reading) return publishNothing(reading);
  if (reading.articles.length === 0) return publishNothing(describeNoArticle(source.file));
  // Which permalink is whose.
  const earlier = explainEarlierCaptures(source.record, contentDir, catalogue, vocabulary, disk);
  const isTaken = (id: string) => isPageOfAnother(id, source.file, contentDir, disk);
  const identified = identifyArticles(reading.articles, source, earlier, catalogue, isTaken);
  // Frontmatter and body, with people's corrections.
  const assembled = assembleArticles(reading, identified.ids, source, vocabulary.authorities.outlets);
  // MDX, read back by both compilers; then the record and the pages.
  const published = await publishArticles(assembled.articles, source, { contentDir, disk, now, checker });
  return addPublished([published, publishNothing(...identified.problems, ...assembled.problems)]);
}

function describeNoArticle(file: string): Problem {
  return {
    where: file,
    rule: 'no-article',
    what: 'No article was found in the file.',
    why: 'All that it holds reads as menus, single words or other parts of a page, and an article is never made up.',
    fix: 'Paste the article’s text into a new file and delete this one; or, where a line is part of an article, say so with a role for it under corrections in the record.',
  };
}
