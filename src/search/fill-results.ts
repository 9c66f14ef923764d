import { fillResult, printPendingResult } from './print-result.ts';
import type { Engine, SearchResult } from './run-search.ts';

/** How far below the window a result is filled, as a share of its height. */
const AHEAD = '20%';

/** What shows that a reader goes on: from then on every result that is listed is filled. */
const SIGNS = ['scroll', 'keydown', 'pointermove', 'touchstart', 'focusin'] as const;

/** Ends the filling of the list before. */
let stopLast: (() => void) | undefined;

/**
 * Lists results with their titles, and fills them with their passages: those in sight at once, the others at the reader's first
 * move, since each costs a request.
 */
export function fillResults(list: HTMLElement, { rows, wanted }: SearchResult, shown: number, engine: Engine): void {
  stopLast?.();
  const items = rows.slice(0, shown).map((row) => ({ row, item: printPendingResult(row, engine.archive) }));
  const fill = async (row: number, item: HTMLLIElement) => {
    try {
      fillResult(item, row, await engine.readCard(row), engine.archive, wanted);
    } catch {
      item.classList.add('failed');
    }
  };
  const rowOf = new Map<Element, number>(items.map(({ row, item }) => [item, row]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const row = rowOf.get(target);
        if (!isIntersecting || row === undefined) continue;
        observer.unobserve(target);
        rowOf.delete(target);
        void fill(row, target as HTMLLIElement);
      }
    },
    { rootMargin: `0px 0px ${AHEAD} 0px` },
  );
  const fillAll = () => {
    stop();
    for (const [item, row] of rowOf) void fill(row, item as HTMLLIElement);
    rowOf.clear();
  };
  const stop = () => {
    observer.disconnect();
    for (const sign of SIGNS) removeEventListener(sign, fillAll);
  };
  stopLast = stop;
  const focus = list.dataset.focus;
  delete list.dataset.focus;
  list.replaceChildren(...items.map(({ item }) => item));
  for (const { item } of items) observer.observe(item);
  if (focus === undefined) for (const sign of SIGNS) addEventListener(sign, fillAll, { passive: true });
  else void fillFrom(Number(focus));

  /** Who asked for more goes on at the first of the new results. */
  async function fillFrom(place: number): Promise<void> {
    const next = items[place];
    rowOf.delete(next?.item as Element);
    fillAll();
    if (next) await fill(next.row, next.item);
    next?.item.querySelector('a')?.focus();
  }
}
