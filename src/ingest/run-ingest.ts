import type { Problem } from '../schema/problem.ts';
import { assembleArticles } from './assemble-articles.ts';
import type { Vocabulary } from './assemble-vocabulary.ts';
import { explainSource, type SourceReading } from './explain.ts';
import { explainEarlierCaptures } from './explain-earlier-captures.ts';
import { type Disk, nodeDisk } from './files/disk.ts';
import { readPermalinks, writePermalinks } from './files/permalinks.ts';
import { isPageOfAnother } from './files/read-page.ts';
import { readShelf, removeLeftovers, type ShelvedSource } from './files/read-shelf.ts';
import { findMissingSources } from './find-missing-sources.ts';
import { identifyArticles } from './identify-articles.ts';
import { type Assistant, openAssistant } from './open-assistant.ts';
import { type Catalogue, openCatalogue } from './open-catalogue.ts';
import { publishArticles } from './publish-articles.ts';
import { addPublished, type Published, publishNothing } from './published.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { type ReceivedSource, receiveSource } from './receive-source.ts';

export type IngestProgress = { done: number; total: number; file: string };

export type IngestOptions = { disk?: Disk; clock?: () => Date; onProgress?: (progress: IngestProgress) => void };

export type IngestSummary = Published & { sources: number };

/** Sources in work at once: enough to keep both threads busy, few enough to hold in memory. */
const AT_ONCE = 32;

/** From this many sources on a second thread explains every other one; for fewer it would take longer to start than to help. */
const WORTH_SHARING = 200;

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
  const published = readPermalinks(contentDir, disk);
  const catalogue = openCatalogue(shelf, published);
  const assistant = openAssistant(vocabulary.authorities);
  const run: Run = { contentDir, disk, now: clock(), vocabulary, catalogue, assistant };
  const outcomes = [publishNothing(...problems, ...shelf.problems)];
  try {
    // While one batch is read, the pages of the one before it are checked.
    let publishing: Promise<Published[]> = Promise.resolve([]);
    for (let done = 0; done < sources.length; done += AT_ONCE) {
      onProgress({ done, total: sources.length, file: sources[done]?.name ?? '' });
      const batch = sources.slice(done, done + AT_ONCE);
      const reading = Promise.all(
        batch.map((source, index) => explain(source, sources.length >= WORTH_SHARING && index % 2 === 0, run)),
      );
      const [explained, publishedBefore] = await Promise.all([reading, publishing]);
      outcomes.push(...publishedBefore);
      publishing = Promise.all(explained.map((source) => publish(source, run)));
    }
    outcomes.push(...(await publishing));
  } finally {
    await assistant.close();
  }
  writePermalinks(catalogue.permalinks, published, contentDir, disk);
  outcomes.push(publishNothing(...findMissingSources(catalogue)));
  return { sources: sources.length, ...addPublished(outcomes) };
}

type Run = {
  contentDir: string;
  disk: Disk;
  now: Date;
  vocabulary: Vocabulary;
  catalogue: Catalogue;
  assistant: Assistant;
};

type Explained = { source: ReceivedSource; reading: SourceReading } | Problem | undefined;

/** A source’s bytes and its record; then its text, lines, spans with their roles, articles, fields and names. */
async function explain(
  shelved: ShelvedSource,
  isShared: boolean,
  { contentDir, disk, vocabulary, catalogue, assistant }: Run,
): Promise<Explained> {
  const source = receiveSource(shelved, contentDir, catalogue, disk);
  if ('rule' in source) return source;
  if (catalogue.superseded.has(source.stem)) return undefined;
  const { bytes, file, record } = source;
  const reading = isShared
    ? await assistant.explain({ bytes, file, record })
    : explainSource(bytes, file, record, vocabulary);
  if ('rule' in reading) return reading;
  return reading.articles.length > 0 ? { source, reading } : describeNoArticle(source.file);
}

/** Its permalinks; frontmatter and body, with people’s corrections; MDX, read back by both compilers; then the record and the pages. */
async function publish(
  explained: Explained,
  { contentDir, disk, now, vocabulary, catalogue, assistant }: Run,
): Promise<Published> {
  if (explained === undefined) return publishNothing();
  if ('rule' in explained) return publishNothing(explained);
  const { source, reading } = explained;
  const earlier = explainEarlierCaptures(source.record, contentDir, catalogue, vocabulary, disk);
  const isTaken = (id: string) => isPageOfAnother(id, source.file, contentDir, disk);
  // Nothing is waited for before the ids are given, so that they are given in the order of the sources.
  const identified = identifyArticles(reading.articles, source, earlier, catalogue, isTaken);
  const assembled = assembleArticles(reading, identified.ids, source, vocabulary.authorities.outlets);
  const desk = { contentDir, disk, now, assistant, permalinks: catalogue.permalinks };
  const published = await publishArticles(assembled.articles, source, desk);
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
