import type { Holdings } from '../model.ts';

const lastDays = new WeakMap<Holdings, string>();

/** Finds the last day that the archive knows something of: of a meeting held or of an article. What still goes on is drawn to here, whatever the clock says. */
export function findLastDay(holdings: Holdings): string {
  const known = lastDays.get(holdings);
  if (known !== undefined) return known;
  let last = holdings.articles[0]?.sortDay ?? '';
  for (const { end, status } of holdings.authorities.summits.values()) if (!status && end > last) last = end;
  lastDays.set(holdings, last);
  return last;
}
