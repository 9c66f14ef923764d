import { type Found, mergeHits, type Order } from './merge-hits.ts';
import { normaliseQuery } from './normalise-query.ts';
import type { Pagefind, PagefindInstance } from './pagefind.ts';

/** Words of a passage: two lines of text. */
const EXCERPT_WORDS = 28;

/** Searches the whole archive; rejects where the index cannot be fetched. */
export type Search = (query: string, order: Order) => Promise<Found>;

/** Opens the search index below an address, one part for each language of the archive. */
export async function openIndexes(address: string): Promise<Search> {
  const response = await fetch(new URL('languages.json', address));
  if (!response.ok) throw new Error(`the index answered ${response.status}`);
  const languages = Object.keys((await response.json()) as Record<string, number>);
  const instances = await Promise.all(
    languages.map(async (language) => ({ language, instance: await openIndex(address, language) })),
  );
  return async (query, order) => {
    const sort =
      order === 'relevance' ? undefined : { date: order === 'newest' ? ('desc' as const) : ('asc' as const) };
    const found = await Promise.all(
      instances.map(({ language, instance }) => instance.search(normaliseQuery(query, language), { sort })),
    );
    return mergeHits(
      found.map(({ results }) => results),
      order,
    );
  };
}

async function openIndex(address: string, language: string): Promise<PagefindInstance> {
  const basePath = new URL(`${language}/`, address).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${basePath}pagefind.js`);
  const instance = pagefind.createInstance({ basePath });
  await instance.options({ baseUrl: '/', excerptLength: EXCERPT_WORDS });
  return instance;
}
