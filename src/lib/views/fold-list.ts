/** Behind a fold there must be more than this: a few are shown with the rest. */
const FEW = 3;

/** Cuts a list into what is shown at once and what opens on demand; the second part is absent where it would hold but a few. */
export function foldList<Item>(items: readonly Item[], shown: number): (readonly Item[])[] {
  if (items.length <= shown + FEW) return items.length > 0 ? [items] : [];
  return [items.slice(0, shown), items.slice(shown)];
}
