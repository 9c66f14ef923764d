/** A number before an item of a list: "1. ", "12. ". Letters, brackets and leading noughts are the item's own words. */
const NUMBER = /^([1-9]\d{0,2})\. (?=\S)/;

/** Finds the number that a list itself can carry before the words of its item, and where the words begin. */
export function findItemNumber(text: string): { number: number; start: number } | undefined {
  const match = NUMBER.exec(text);
  return match ? { number: Number(match[1]), start: match[0].length } : undefined;
}
