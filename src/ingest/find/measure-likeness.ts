/** Measures how much two folded names agree, from 0 to 1: 1 less the share of letters to be changed, added or left out. */
export function measureLikeness(one: string, other: string): number {
  if (one[0] !== other[0]) return 0;
  let row = Array.from({ length: other.length + 1 }, (_, count) => count);
  for (const [order, letter] of [...one].entries()) {
    const next = [order + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (row[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row.at(-1) ?? 0) / Math.max(one.length, other.length);
}
