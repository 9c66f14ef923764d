import { join } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import type { LedgerEntry } from '../schema/record.ts';
import type { ArticleId } from '../schema/values.ts';
import { formatDay } from '../text/format-day.ts';
import type { AssembledArticle } from './assemble-article.ts';
import { expectBlocks } from './expect-blocks.ts';
import { describeWriteFault } from './files/describe-write-fault.ts';
import type { Disk } from './files/disk.ts';
import { readPage } from './files/read-page.ts';
import type { Assistant } from './open-assistant.ts';
import { printArticle } from './print-article.ts';
import { printRecord } from './print-record.ts';
import { type Published, publishNothing } from './published.ts';
import type { ReceivedSource } from './receive-source.ts';
import { recordChanges } from './record-changes.ts';
import { hasFittingSeal } from './seal.ts';

type Desk = { contentDir: string; disk: Disk; now: Date; assistant: Assistant; permalinks: Set<ArticleId> };

/**
 * Publishes the articles of one source: prints them, checks that they read back as they were, and writes what is new. The
 * record goes first, so that a page on the disk always has its id in a ledger; a page that people edited is kept.
 */
export async function publishArticles(
  articles: readonly AssembledArticle[],
  source: ReceivedSource,
  desk: Desk,
): Promise<Published> {
  const pages = await Promise.all(articles.map((article) => preparePage(article, desk)));
  const sound = pages.filter(({ state }) => state !== 'unsound');
  const fresh = sound.filter(({ state }) => state === 'new');
  try {
    writeRecord(sound, source, desk);
    for (const { id } of sound) desk.permalinks.add(id);
    for (const { id, mdx } of fresh) desk.disk.writeWhole(join(desk.contentDir, 'articles', `${id}.mdx`), mdx);
  } catch (error) {
    return publishNothing(describeWriteFault(source.file, error));
  }
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
  /** The page as it was before this run, where it is written anew. */
  before?: string;
  state: 'new' | 'unchanged' | 'edited' | 'unsound';
  problems: Problem[];
};

/** A page that is on the disk byte for byte was checked when it was written. */
async function preparePage(article: AssembledArticle, { contentDir, disk, assistant }: Desk): Promise<Page> {
  const { id, frontmatter } = article;
  const where = frontmatter.source.file;
  const page = { id, lines: frontmatter.source.lines, mdx: printArticle(article) };
  const existing = readPage(id, contentDir, disk);
  if (existing === page.mdx) return { ...page, state: 'unchanged', problems: [] };
  if (existing !== undefined && !hasFittingSeal(existing)) {
    return { ...page, state: 'edited', problems: [describeEdited(id, where)] };
  }
  const problems = await assistant.check({ mdx: page.mdx, expected: expectBlocks(article), where });
  return { ...page, before: existing, state: problems.length > 0 ? 'unsound' : 'new', problems };
}

function writeRecord(pages: readonly Page[], source: ReceivedSource, { contentDir, disk, now }: Desk): void {
  const { stem, sha256, record, shelved } = source;
  if (pages.length === 0) return;
  const byId = new Map(pages.map((page) => [page.id, page]));
  const ledger = record.articles ?? [];
  const known = ledger.map((entry) => renewEntry(entry, byId.get(entry.id), formatDay(now)));
  const held = new Set(ledger.map(({ id }) => id));
  const added = pages
    .filter(({ id }) => !held.has(id))
    .map((page) => renewEntry({ id: page.id, lines: page.lines }, page, formatDay(now)));
  const text = printRecord(shelved, {
    received: record.received ?? formatDay(now),
    sha256,
    articles: [...known, ...added],
  });
  if (text !== shelved?.text) disk.writeWhole(join(contentDir, 'sources', `${stem}.yaml`), text);
}

function renewEntry(entry: LedgerEntry, page: Page | undefined, day: string): LedgerEntry {
  if (page === undefined) return entry;
  const { changed: earlier, ...others } = entry;
  const changed = page.before === undefined ? earlier : recordChanges(page.before, page.mdx, earlier ?? [], day);
  return { ...others, lines: page.lines, ...(changed && changed.length > 0 && { changed }) };
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
