import type { Counts, Score } from './model.ts';

/** Counts how many values of two lists are the same, each value as often as it stands in both; order does not matter. */
export function countSame(expected: readonly string[], found: readonly string[]): Counts {
  const left = new Map<string, number>();
  for (const value of expected) left.set(value, (left.get(value) ?? 0) + 1);
  let right = 0;
  for (const value of found) {
    const count = left.get(value) ?? 0;
    if (count === 0) continue;
    left.set(value, count - 1);
    right += 1;
  }
  return { expected: expected.length, found: found.length, right };
}

/** Adds up counts and gives precision, recall and F1. Where nothing was expected and nothing found, all are 1. */
export function scoreCounts(name: string, counts: readonly Counts[]): Score {
  const total = counts.reduce(
    (sum, count) => ({
      expected: sum.expected + count.expected,
      found: sum.found + count.found,
      right: sum.right + count.right,
    }),
    { expected: 0, found: 0, right: 0 },
  );
  const precision = share(total.right, total.found);
  const recall = share(total.right, total.expected);
  const f1 = share(2 * total.right, total.expected + total.found);
  return { name, ...total, precision, recall, f1 };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
