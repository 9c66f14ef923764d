import { join } from 'node:path';
import { type ArticleId, articleIdSchema } from '../../schema/values.ts';
import type { Disk } from './disk.ts';

/** One id a line, in order: two people who add articles at once change different lines. */
export const PERMALINKS = 'permalinks.txt';

const HEAD = `# Every permalink that was ever given, written by ingest. An id once here stays: check fails where its page is gone.
# Take a line away only where its page was never published.
`;

/** Reads the list of every permalink that was ever given; none where there is no list yet. */
export function readPermalinks(contentDir: string, disk: Disk): ReadonlySet<ArticleId> {
  const file = join(contentDir, PERMALINKS);
  if (!disk.isFile(file)) return new Set();
  const lines = new TextDecoder().decode(disk.read(file)).split('\n');
  return new Set(
    lines.flatMap((line) => {
      const id = articleIdSchema.safeParse(line.trim());
      return id.success ? [id.data] : [];
    }),
  );
}

/** Writes the list, where it has grown: an id is never taken away. */
export function writePermalinks(
  permalinks: ReadonlySet<ArticleId>,
  written: ReadonlySet<ArticleId>,
  contentDir: string,
  disk: Disk,
): void {
  if (permalinks.size === written.size) return;
  disk.writeWhole(join(contentDir, PERMALINKS), `${HEAD}${[...permalinks].sort().join('\n')}\n`);
}
