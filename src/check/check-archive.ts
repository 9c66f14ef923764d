import { checkAuthorities } from '../authorities/check-authorities.ts';
import { readAuthorities } from '../authorities/read-authorities.ts';
import { nodeDisk } from '../ingest/files/disk.ts';
import { readPermalinks } from '../ingest/files/permalinks.ts';
import { readShelf } from '../ingest/files/read-shelf.ts';
import { findMissingSources } from '../ingest/find-missing-sources.ts';
import { openCatalogue } from '../ingest/open-catalogue.ts';
import { readIdentity } from '../lib/read-archive.ts';
import type { Problem } from '../schema/problem.ts';
import { checkPages } from './check-pages.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { readPages } from './read-pages.ts';

export type ArchiveCheck = { articles: number; sources: number; problems: Problem[] };

/** Checks everything that must hold in an archive's folder, and changes nothing. */
export async function checkArchive(contentDir: string): Promise<ArchiveCheck> {
  const identity = readIdentity(contentDir);
  const { authorities, problems: broken } = await readAuthorities(contentDir);
  const shelf = readShelf(contentDir, nodeDisk);
  const { pages, problems: unreadable } = readPages(contentDir);
  return {
    articles: pages.length,
    sources: shelf.sources.length,
    problems: [
      ...('problems' in identity ? identity.problems : []),
      ...broken,
      ...checkAuthorities(authorities, contentDir),
      ...shelf.problems,
      ...findMissingSources(openCatalogue(shelf)),
      ...checkSources(shelf, contentDir),
      ...unreadable,
      ...checkPages(pages, shelf),
      ...checkPermalinks(pages, shelf, readPermalinks(contentDir, nodeDisk)),
      ...checkReferences(pages, authorities),
    ],
  };
}
