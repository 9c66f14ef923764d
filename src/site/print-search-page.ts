import { escapeHtml } from '../lib/escape-html.ts';

/** What a search result shows besides passages, and what it can be narrowed and sorted by. */
export type SearchRecord = {
  title: string;
  /** The first is the chief kind of page: "article", "person", "summit". */
  filters: Record<string, readonly string[]>;
  meta: Record<string, string>;
  /** The day that results are sorted by: "2025-06-17". */
  day: string;
  /** The words of the page, as HTML. */
  words: string;
};

/** Prints a page for the search index. Filters, meta and sort stand in <meta>, so that their words are not found as text. */
export function printSearchPage({ title, filters, meta, day, words }: SearchRecord): string {
  const lines = [
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => printMeta(`data-pagefind-filter="${name}[content]"`, value)),
    ),
    ...Object.entries(meta).map(([name, value]) => printMeta(`data-pagefind-meta="${name}[content]"`, value)),
    printMeta('data-pagefind-meta="day[content]"', day),
    printMeta('data-pagefind-sort="date[content]"', day || '0'),
  ];
  return `<!doctype html><html><head><title>${escapeHtml(title)}</title>${lines.join('')}</head><body data-pagefind-body><h1>${escapeHtml(title)}</h1>${words}</body></html>`;
}

/** Prints a mark from which on what is found belongs to the address `#<id>`; Pagefind keeps only marks that have a title. */
export function printAnchor(id: string): string {
  return `<i id="${id}" data-pagefind-title="${id}"></i>`;
}

function printMeta(attribute: string, value: string): string {
  return `<meta ${attribute} content="${escapeHtml(value)}">`;
}
