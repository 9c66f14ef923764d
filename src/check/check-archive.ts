import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAuthorities } from '../authorities/check-authorities.ts';
import { parseRecord } from '../authorities/parse-record.ts';
import { readAuthorities } from '../authorities/read-authorities.ts';
import { nodeDisk } from '../ingest/files/disk.ts';
import { readShelf } from '../ingest/files/read-shelf.ts';
import { findMissingSources } from '../ingest/find-missing-sources.ts';
import { openCatalogue } from '../ingest/open-catalogue.ts';
import { archiveSchema } from '../schema/archive.ts';
import type { Problem } from '../schema/problem.ts';
import { checkPages } from './check-pages.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { readPages } from './read-pages.ts';

export type ArchiveCheck = { articles: number; sources: number; problems: Problem[] };

/** Checks everything that must hold in an archive's folder, and changes nothing. */
export async function checkArchive(contentDir: string): Promise<ArchiveCheck> {
  const { authorities, problems: broken } = await readAuthorities(contentDir);
  const shelf = readShelf(contentDir, nodeDisk);
  const { pages, problems: unreadable } = readPages(contentDir);
  return {
    articles: pages.length,
    sources: shelf.sources.length,
    problems: [
      ...checkIdentity(contentDir),
      ...broken,
      ...checkAuthorities(authorities, contentDir),
      ...shelf.problems,
      ...findMissingSources(openCatalogue(shelf)),
      ...checkSources(shelf, contentDir),
      ...unreadable,
      ...checkPages(pages, shelf),
      ...checkPermalinks(pages, shelf),
      ...checkReferences(pages, authorities),
    ],
  };
}

function checkIdentity(contentDir: string): Problem[] {
  const where = 'archive.yaml';
  try {
    const parsed = parseRecord(archiveSchema, readFileSync(join(contentDir, where), 'utf8'), where);
    return 'problems' in parsed ? parsed.problems : [];
  } catch {
    return [
      {
        where,
        rule: 'archive-without-identity',
        what: 'The file cannot be read.',
        why: 'It says what the archive is called, where it is published, who answers for it and what may be shown.',
        fix: 'Write it with the keys title, tagline, site, language, editor and rights.',
      },
    ];
  }
}
