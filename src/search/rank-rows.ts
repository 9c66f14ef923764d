import { REGIONS } from './format.ts';
import type { Places } from './open-index.ts';

/** How much a word counts by where it stands; paragraphs count 1. */
const TITLE = 4;
const RECORD = 0.4;

/** How quickly more of one word stops to count more, as in BM25. */
const SATURATION = 1.4;

/** Words this far apart count as beside each other for nothing any more. */
const FAR = 60;

/** What a row is worth besides its words: a name that the query asks for is first answered by the record itself. */
export type Bonus = (row: number) => number;

/**
 * Ranks rows by relevance, best first: rare words count more than common ones, the title more than the text, and words that stand
 * together more than words apart. Rows of equal worth stay in the table's order, newest first.
 */
export function rankRows(rows: readonly number[], clauses: readonly Places[], size: number, bonus: Bonus): number[] {
  const worth = new Map(rows.map((row) => [row, weigh(row, clauses, size) + bonus(row)]));
  return [...rows].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || a - b);
}

function weigh(row: number, clauses: readonly Places[], size: number): number {
  const lists = clauses.map((places) => places.get(row) ?? []).filter((list) => list.length > 0);
  const words = clauses.reduce((sum, places) => {
    const rarity = Math.log(1 + size / (places.size || 1));
    const count = (places.get(row) ?? []).reduce((total, place) => total + weighPlace(place), 0);
    return sum + (rarity * count) / (count + SATURATION);
  }, 0);
  return words * (1 + measureNearness(lists));
}

function weighPlace(place: number): number {
  if (place < REGIONS.record) return TITLE;
  return place < REGIONS.paragraphs ? RECORD : 1;
}

/** From 0, where a word of each list stand nowhere together, to 1, where they touch. */
function measureNearness(lists: readonly (readonly number[])[]): number {
  if (lists.length < 2) return 0;
  const all = lists.flatMap((list, which) => list.map((place) => ({ place, which }))).sort((a, b) => a.place - b.place);
  const last = Array<number>(lists.length).fill(-Infinity);
  let narrowest = Infinity;
  for (const { place, which } of all) {
    last[which] = place;
    narrowest = Math.min(narrowest, place - Math.min(...last));
  }
  return Math.max(0, 1 - Math.max(0, narrowest - lists.length + 1) / FAR);
}
