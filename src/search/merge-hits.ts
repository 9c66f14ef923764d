import type { PagefindHit, PagefindPage } from './pagefind.ts';

export type Order = 'relevance' | 'newest' | 'oldest';

/** What was found: how many pages, and the next of them on demand, since each costs a request. */
export type Found = { count: number; readNext(count: number): Promise<PagefindPage[]> };

/** Merges what the indexes of several languages found, each in its own order, into one order. */
export function mergeHits(lists: readonly (readonly PagefindHit[])[], order: Order): Found {
  const queues = lists.filter((list) => list.length > 0).map((list) => [...list]);
  const readOne = async (): Promise<PagefindPage | undefined> => {
    const heads = await Promise.all(queues.map(async (queue) => rank(queue[0], order)));
    const best = heads.indexOf(heads.reduce((a, b) => (isBefore(b, a, order) ? b : a), heads[0] ?? ''));
    const hit = queues[best]?.shift();
    if (queues[best]?.length === 0) queues.splice(best, 1);
    return hit?.data();
  };
  return {
    count: lists.reduce((sum, list) => sum + list.length, 0),
    readNext: async (count) => {
      // One list needs no comparing, and its pages can come all at once.
      if (queues.length <= 1) return Promise.all((queues[0] ?? []).splice(0, count).map((hit) => hit.data()));
      const pages: PagefindPage[] = [];
      for (let page = await readOne(); page; page = pages.length < count ? await readOne() : undefined)
        pages.push(page);
      return pages;
    },
  };
}

type Rank = number | string;

async function rank(hit: PagefindHit | undefined, order: Order): Promise<Rank> {
  if (!hit) return '';
  return order === 'relevance' ? hit.score : ((await hit.data()).meta.day ?? '');
}

function isBefore(a: Rank, b: Rank, order: Order): boolean {
  return order === 'oldest' ? a < b : a > b;
}
