import { type ListPage, numberPages, PAGE_SIZE } from './page-list.ts';

/** Values under a heading; `continued` where the page before began it. */
export type Group<Item> = { heading: string; members: readonly Item[]; continued?: true };

/** One page of a grouped list; `jumps` says for every heading of the whole list which page begins it, nothing for this one. */
export type GroupPage<Item> = Omit<ListPage<Item>, 'items'> & {
  groups: readonly Group<Item>[];
  jumps: readonly { heading: string; page: string }[];
};

/**
 * Cuts a list in groups into pages. A group that fits a page stays whole, if the page before is then not too empty; a longer
 * one goes on from page to page.
 */
export function pageGroups<Item>(groups: readonly Group<Item>[], list: string, size = PAGE_SIZE): GroupPage<Item>[] {
  const cuts = cutGroups(groups, size);
  const pages = numberPages(
    cuts.map((cut) => cut.flatMap((group) => group.members)),
    list,
  );
  const begins = new Map<string, string>();
  cuts.forEach((cut, place) => {
    for (const { heading } of cut) if (!begins.has(heading)) begins.set(heading, pages[place]?.address ?? list);
  });
  return pages.map(({ items: _, ...page }, place) => ({
    ...page,
    groups: cuts[place] ?? [],
    jumps: [...begins].map(([heading, address]) => ({ heading, page: address === page.address ? '' : address })),
  }));
}

/** A page that is less full than this takes the beginning of a group that goes on overleaf. */
const TOO_EMPTY = 1 / 3;

function cutGroups<Item>(groups: readonly Group<Item>[], size: number): Group<Item>[][] {
  const cuts: Group<Item>[][] = [[]];
  let room = size;
  const turnPage = () => {
    cuts.push([]);
    room = size;
  };
  for (const { heading, members } of groups) {
    if (members.length > room && size - room >= size * TOO_EMPTY) turnPage();
    for (let start = 0; start < members.length; ) {
      if (room === 0) turnPage();
      const part = members.slice(start, start + room);
      cuts.at(-1)?.push({ heading, members: part, ...(start > 0 && { continued: true as const }) });
      room -= part.length;
      start += part.length;
    }
  }
  return cuts;
}
