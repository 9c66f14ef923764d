/** Finds the id of a group on its page: "y2025" for a year, "letter-K" for a letter, "y0-9" for "0–9", "undated". */
export function findGroupId(heading: string): string {
  if (heading.length === 1 && /\D/.test(heading)) return `letter-${heading}`;
  const words = heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return /^\d/.test(words) ? `y${words}` : words;
}
