import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Article } from '../lib/model.ts';
import type { ArticleId } from '../schema/values.ts';

/** A day on which something happened to a source, in its record: `received: "2026-11-21"`, `on: "2026-11-20"`. A month alone is no day. */
const DAY = /(?:^received|[\s{,]on): *["']?(\d{4}-\d{2}-\d{2})(?=["'\s,}]|$)/gm;

/**
 * Finds the day on which the page of an article last changed, as far as its record tells: when it was received, corrected, found
 * changed, or withdrawn. The file's own time says only when it was copied.
 */
export async function findLastChanges(articles: readonly Article[]): Promise<ReadonlyMap<ArticleId, string>> {
  const bySource = new Map<string, string | undefined>();
  const changes = new Map<ArticleId, string>();
  for (const { id, file, frontmatter, withdrawn } of articles) {
    const record = join(dirname(file), '..', frontmatter.source.file.replace(/\.[^.]+$/, '.yaml'));
    if (!bySource.has(record)) bySource.set(record, await readLastDay(record));
    const day = [bySource.get(record), withdrawn?.date]
      .filter((one) => one !== undefined && one.length === 10)
      .sort()
      .at(-1);
    if (day !== undefined) changes.set(id, day);
  }
  return changes;
}

/** Reads no more of a record than its days: to parse ten thousand of them would take seconds. */
async function readLastDay(record: string): Promise<string | undefined> {
  const text = await readFile(record, 'utf8').catch(() => '');
  return [...text.matchAll(DAY)]
    .flatMap((match) => match[1] ?? [])
    .sort()
    .at(-1);
}
