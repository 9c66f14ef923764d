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
import { type Published, publishArticles } from './publish-articles.ts';
import { readVocabulary, type Vocabulary } from './read-vocabulary.ts';
import { receiveSource } from './receive-source.ts';

export type IngestProgress = { done: number; total: number; file: string };

export type IngestOptions = { disk?: Disk; clock?: () => Date; onProgress?: (progress: IngestProgress) => void };

/** What an ingest did. `unchanged` articles were on the disk already, byte for byte. */
export type IngestSummary = Published & { sources: number };

/**
 * Ingests an archive: turns each of its sources into articles. A source that fails is a problem, and the others are done all
 * the same; a run that is killed is completed by the next, and one with nothing to do writes nothing.
 */
export async function runIngest(contentDir: string, options: IngestOptions = {}): Promise<IngestSummary> {
  const { disk = nodeDisk, clock = () => new Date(), onProgress = () => {} } = options;
  removeLeftovers(contentDir, disk);
  const { vocabulary, problems } = await readVocabulary(contentDir);
  const shelf = readShelf(contentDir, disk);
  const run: Run = { contentDir, disk, clock, vocabulary, catalogue: openCatalogue(shelf) };
  const outcomes = [fail(...problems, ...shelf.problems)];
  for (const [index, source] of shelf.sources.entries()) {
    onProgress({ done: index, total: shelf.sources.length, file: source.name });
    outcomes.push(ingestSource(source, run));
  }
  outcomes.push(fail(...findMissingSources(run.catalogue)));
  return { sources: shelf.sources.length, ...sum(outcomes) };
}

type Run = { contentDir: string; disk: Disk; clock: () => Date; vocabulary: Vocabulary; catalogue: Catalogue };

/** The way of one source, from its bytes to its pages. */
function ingestSource(shelved: ShelvedSource, { contentDir, disk, clock, vocabulary, catalogue }: Run): Published {
  // Its bytes, and its record.
  const source = receiveSource(shelved, contentDir, catalogue, disk);
  if ('rule' in source) return fail(source);
  if (catalogue.superseded.has(source.stem)) return fail();
  // Bytes to text, lines, spans with their roles, articles, fields and names.
  const reading = explainSource(source.bytes, source.file, source.record, vocabulary);
  if ('rule' in reading) return fail(reading);
  if (reading.articles.length === 0) return fail(describeNoArticle(source.file));
  // Which permalink is whose.
  const earlier = explainEarlierCaptures(source.record, contentDir, catalogue, vocabulary, disk);
  const isTaken = (id: string) => isPageOfAnother(id, source.file, contentDir, disk);
  const identified = identifyArticles(reading.articles, source, earlier, catalogue, isTaken);
  // Frontmatter and body, with people's corrections.
  const assembled = assembleArticles(reading, identified.ids, source, vocabulary.authorities.outlets);
  // MDX, read back by both compilers; then the record and the pages.
  const published = publishArticles(assembled.articles, source, contentDir, disk, clock());
  return sum([published, fail(...identified.problems, ...assembled.problems)]);
}

function fail(...problems: Problem[]): Published {
  return { articles: 0, written: 0, unchanged: 0, doubts: 0, problems };
}

function sum(outcomes: readonly Published[]): Published {
  const add = (key: 'articles' | 'written' | 'unchanged' | 'doubts') =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return {
    articles: add('articles'),
    written: add('written'),
    unchanged: add('unchanged'),
    doubts: add('doubts'),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
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
