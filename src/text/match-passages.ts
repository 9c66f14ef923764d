/** Words in a row that two passages must share to count as having words in common: fewer stand in any two texts on a meeting. */
const ROW = 3;

/** The share of the shorter passage's rows of words that must be found in the other. */
const ENOUGH = 1 / 3;

/** Where one row of words stands in many passages it tells little, and would make the work grow with their square. */
const MOST = 8;

/** A word; in scripts without spaces, a character. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+/gv;

/**
 * Matches each passage with the candidate that has most of its words in the same order, by its index; undefined where none
 * has a third of them. Case, punctuation and white space count for nothing. Linear in the length of all texts.
 */
export function matchPassages(passages: readonly string[], candidates: readonly string[]): (number | undefined)[] {
  const rows = candidates.map(listRows);
  const holders = new Map<string, number[]>();
  for (const [index, own] of rows.entries()) {
    for (const row of own) {
      const known = holders.get(row);
      if (known === undefined) holders.set(row, [index]);
      else if (known.length < MOST) known.push(index);
    }
  }
  return passages.map((passage) => {
    const own = listRows(passage);
    const shared = new Map<number, number>();
    for (const row of own) for (const index of holders.get(row) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    return findMost(shared, own.size, rows);
  });
}

/** The candidate that shares most, the first of several; nothing where it shares too little. */
function findMost(
  shared: ReadonlyMap<number, number>,
  size: number,
  rows: readonly ReadonlySet<string>[],
): number | undefined {
  const enough = [...shared].filter(([index, count]) => count >= ENOUGH * Math.min(size, rows[index]?.size ?? size));
  return enough.sort(([a, most], [b, other]) => other - most || a - b)[0]?.[0];
}

function listRows(text: string): ReadonlySet<string> {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  if (words.length === 0) return new Set();
  const rows = new Set<string>();
  for (let start = 0; start === 0 || start + ROW <= words.length; start++)
    rows.add(words.slice(start, start + ROW).join(' '));
  return rows;
}
