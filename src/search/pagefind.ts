/** The part of Pagefind's browser library that the search uses; its own types describe its Node side only. */
export type Pagefind = { createInstance(options: { basePath: string }): PagefindInstance };

export type PagefindInstance = {
  search(query: string): Promise<{ results: PagefindHit[] }>;
};

/** A page that was found: its key behind the language ("en_407a707"), and the places of the words that were found. */
export type PagefindHit = { id: string; words: number[] };
