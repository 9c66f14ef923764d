import { checkMarkup } from '../ingest/check-round-trip.ts';
import type { Shelf } from '../ingest/files/read-shelf.ts';
import { describeEdited } from '../ingest/publish-articles.ts';
import { hasFittingSeal } from '../ingest/seal.ts';
import type { Problem } from '../schema/problem.ts';
import type { SourceRecord } from '../schema/record.ts';
import type { Page } from './read-pages.ts';

/** Checks each article by itself: its seal, its markup, and that source and rights are those of its record. */
export function checkPages(pages: readonly Page[], { records }: Shelf): Problem[] {
  return pages.flatMap((page) => {
    const record = records.get(page.frontmatter.source.file.replace(/^sources\/|\.[^.]+$/g, ''))?.record;
    return [
      ...(hasFittingSeal(page.mdx) ? [] : [describeEdited(page.id, page.frontmatter.source.file)]),
      ...checkMarkup(page.mdx, page.where),
      ...(record === undefined ? [] : checkAgainstRecord(page, record)),
    ];
  });
}

function checkAgainstRecord({ where, frontmatter }: Page, { sha256, rights }: SourceRecord): Problem[] {
  const problems: Problem[] = [];
  if (sha256 !== undefined && sha256 !== frontmatter.source.sha256) {
    problems.push({
      where,
      rule: 'article-of-other-bytes',
      what: 'The article was made from a source with another digest than the one in its record.',
      why: 'It must be possible to show from which bytes a page was made.',
      fix: 'Run npm run ingest.',
    });
  }
  if (rights !== undefined && JSON.stringify(rights) !== JSON.stringify(frontmatter.rights)) {
    problems.push({
      where,
      rule: 'rights-differ',
      what: 'The rights of the article are not those of its record.',
      why: 'The site would show more or less of the text than may be shown.',
      fix: 'Run npm run ingest. Where a correction sets the rights, take it or the key "rights" of the record away.',
    });
  }
  return problems;
}
