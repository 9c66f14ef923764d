import { join } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import type { ArticleId } from '../schema/values.ts';
import { formatDay } from '../text/format-day.ts';
import type { AssembledArticle } from './assemble-article.ts';
import { checkRoundTrip } from './check-round-trip.ts';
import { expectBlocks } from './expect-blocks.ts';
import type { Disk } from './files/disk.ts';
import { readPage } from './files/read-page.ts';
import { printArticle } from './print-article.ts';
import { printRecord } from './print-record.ts';
import type { ReceivedSource } from './receive-source.ts';
import { hasFittingSeal } from './seal.ts';

/** What became of articles. */
export type Published = { articles: number; written: number; unchanged: number; doubts: number; problems: Problem[] };

/**
 * Publishes the articles of one source: prints them, checks that they read back as they were, and writes what is new. The
 * record goes first, so that a page on the disk always has its id in a ledger; a page that people edited is kept.
 */
export function publishArticles(
  articles: readonly AssembledArticle[],
  source: ReceivedSource,
  contentDir: string,
  disk: Disk,
  now: Date,
): Published {
  const pages = articles.map((article) => preparePage(article, contentDir, disk));
  const sound = pages.filter(({ problems }) => problems.every(({ rule }) => rule !== 'round-trip'));
  writeRecord(sound, source, contentDir, disk, now);
  const fresh = sound.filter(({ state }) => state === 'new');
  for (const { id, mdx } of fresh) disk.writeWhole(join(contentDir, 'articles', `${id}.mdx`), mdx);
  return {
    articles: sound.length,
    written: fresh.length,
    unchanged: sound.filter(({ state }) => state === 'unchanged').length,
    doubts: articles.reduce((count, { frontmatter }) => count + (frontmatter.doubts?.length ?? 0), 0),
    problems: pages.flatMap(({ problems }) => problems),
  };
}

type Page = {
  id: ArticleId;
  lines: [number, number];
  mdx: string;
  state: 'new' | 'unchanged' | 'edited';
  problems: Problem[];
};

/** A page that is on the disk byte for byte was checked when it was written. */
function preparePage(article: AssembledArticle, contentDir: string, disk: Disk): Page {
  const { id, frontmatter } = article;
  const page = { id, lines: frontmatter.source.lines, mdx: printArticle(article) };
  const existing = readPage(id, contentDir, disk);
  if (existing === page.mdx) return { ...page, state: 'unchanged', problems: [] };
  if (existing !== undefined && !hasFittingSeal(existing))
    return { ...page, state: 'edited', problems: [describeEdited(id, frontmatter.source.file)] };
  return { ...page, state: 'new', problems: checkRoundTrip(page.mdx, expectBlocks(article), frontmatter.source.file) };
}

function writeRecord(
  pages: readonly Page[],
  { stem, sha256, record, shelved }: ReceivedSource,
  contentDir: string,
  disk: Disk,
  now: Date,
): void {
  if (pages.length === 0) return;
  const lines = new Map(pages.map((page) => [page.id, page.lines]));
  const known = (record.articles ?? []).map((entry) => ({ id: entry.id, lines: lines.get(entry.id) ?? entry.lines }));
  const added = pages
    .filter(({ id }) => !known.some((entry) => entry.id === id))
    .map((page) => ({ id: page.id, lines: page.lines }));
  const text = printRecord(shelved, {
    received: record.received ?? formatDay(now),
    sha256,
    articles: [...known, ...added],
  });
  if (text !== shelved?.text) disk.writeWhole(join(contentDir, 'sources', `${stem}.yaml`), text);
}

/** Describes a page that is not as ingest wrote it. */
export function describeEdited(id: string, file: string): Problem {
  return {
    where: `articles/${id}.mdx`,
    rule: 'edited-article',
    what: 'The file was changed since ingest wrote it, and is kept as it is.',
    why: 'Articles are written anew from their sources; a change made here would be lost, or would keep the article from ever being renewed.',
    fix: `Put the change into ${file.replace(/\.[^.]+$/, '.yaml')}, under corrections, ${id}; then delete this file and ingest again.`,
  };
}
