import { addresses } from '../lib/addresses.ts';
import type { ArticleId, PersonId, SummitId } from '../schema/values.ts';
import { LISTED_FACETS, type ListedFacet, ROW_KINDS, type SearchTable } from '../search/format.ts';
import { printHeadLine } from '../search/head-line.ts';
import type { SearchNames } from './assemble-search-names.ts';
import type { SearchPage } from './search-page.ts';

/** What the table says of a page; its key is known when Pagefind has written its index. */
export type SearchRow = Pick<SearchPage, 'kind' | 'day' | 'facets' | 'id'> & { title: string; key: string };

/** Prints the search table: rows as columns of text. */
export function printSearchTable(records: SearchNames, rows: readonly SearchRow[]): string {
  const table: SearchTable = {
    records,
    counts: ROW_KINDS.map((kind) => rows.filter((row) => row.kind === kind).length),
    keys: rows.map(({ key }) => key).join(''),
    days: rows.map(({ day }) => day).join('\n'),
    heads: rows.flatMap((row) => (row.kind === 'article' ? [printHeadLine(row)] : [])).join('\n'),
    addresses: {
      article: addresses.article('*' as ArticleId),
      summit: addresses.summit('*' as SummitId),
      person: addresses.person('*' as PersonId),
    },
    facets: Object.fromEntries(
      LISTED_FACETS.map((facet) => [facet, rows.map(({ facets }) => (facets[facet] ?? []).join(',')).join('\n')]),
    ) as Record<ListedFacet, string>,
  };
  return JSON.stringify(table);
}
