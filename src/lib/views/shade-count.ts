/** Counts from which a cell is a shade darker. */
const SHADES = [2, 4, 7, 11];

/** Finds the shade of a count, from 1 to 5, or 0 for none; the page is drawn with it, and filtered with it in the browser. */
export function findShade(count: number): number {
  return count === 0 ? 0 : 1 + SHADES.filter((least) => count >= least).length;
}
