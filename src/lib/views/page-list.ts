import { addresses } from '../addresses.ts';

/** A longer list is cut into pages of as many. */
export const PAGE_SIZE = 50;

/** One page of a list. The first stands at the list's own address, a later one at `<list>page/2/`. */
export type ListPage<Item> = {
  items: readonly Item[];
  number: number;
  address: string;
  /** What stands in the place of `[...page]` in the route: nothing on the first page, else "page/2". */
  route: string | undefined;
  /** The address of every page of the list, this one among them. */
  pages: readonly string[];
  /** The places of its first and last item in the list, from 1 on, and how many there are. */
  from: number;
  to: number;
  total: number;
};

/** Cuts a list into pages; an empty list has one page too. */
export function pageList<Item>(items: readonly Item[], list: string, size = PAGE_SIZE): ListPage<Item>[] {
  const cuts = Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, page) =>
    items.slice(page * size, (page + 1) * size),
  );
  return numberPages(cuts, list);
}

/** Numbers what a list was cut into, in order, as its pages. */
export function numberPages<Item>(cuts: readonly (readonly Item[])[], list: string): ListPage<Item>[] {
  const pages = cuts.map((_, place) => (place === 0 ? list : addresses.laterPage(list, place + 1)));
  const total = cuts.reduce((sum, cut) => sum + cut.length, 0);
  let before = 0;
  return cuts.map((items, place) => {
    const from = before + 1;
    before += items.length;
    return {
      items,
      number: place + 1,
      address: pages[place] ?? list,
      route: place === 0 ? undefined : `page/${place + 1}`,
      pages,
      from,
      to: before,
      total,
    };
  });
}

/** Names a page of a list: by itself the first, "Articles, page 2" a later one, so that no two pages share a title. */
export function namePage(title: string, { number }: { number: number }): string {
  return number === 1 ? title : `${title}, page ${number}`;
}
