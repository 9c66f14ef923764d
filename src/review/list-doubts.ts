import type { Page } from '../check/read-pages.ts';
import type { Doubt } from '../schema/article.ts';
import type { SourceRecord } from '../schema/record.ts';
import { findEvidence, type QuotedLine } from './find-evidence.ts';
import type { ReadSource } from './read-sources.ts';

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

/** Lists the doubts of pages, each with the lines of its source that it rests on. */
export function listDoubts(pages: readonly Page[], sources: ReadonlyMap<string, ReadSource>): OpenDoubt[] {
  return pages.flatMap((page) => {
    const { file, lines } = page.frontmatter.source;
    const { record = {}, reading } = sources.get(file) ?? {};
    return (page.frontmatter.doubts ?? []).map((doubt) => ({
      ...doubt,
      page,
      record,
      evidence: findEvidence(doubt, lines, reading),
    }));
  });
}

/** Tells how much a doubt is worth: the least number is the most. */
export function rankDoubt({ field }: Pick<Doubt, 'field'>): number {
  const place = VALUE.indexOf(field.replace(/\..*/, ''));
  return place < 0 ? VALUE.length : place;
}
