/** The part of Pagefind's browser library that the search uses; its own types describe its Node side only. */
export type Pagefind = { createInstance(options: { basePath: string }): PagefindInstance };

export type PagefindInstance = {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(
    query: string,
    options: { sort?: Record<string, 'asc' | 'desc'>; filters?: Record<string, string> },
  ): Promise<{ results: PagefindHit[] }>;
};

/** A page that was found; `data` fetches what is shown of it. */
export type PagefindHit = { id: string; score: number; data(): Promise<PagefindPage> };

export type PagefindPage = {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: PagefindPassage[];
};

/** A stretch of a page. `excerpt` is text with <mark> around what was found, "<" and ">" as references. */
export type PagefindPassage = {
  url: string;
  excerpt: string;
  anchor?: { id: string };
  weighted_locations: { balanced_score: number }[];
};
