/** Finds the id of a group on its page: "y2025" for a year, "letter-K" for a letter, "undated". */
export function findGroupId(heading: string): string {
  if (/^\d/.test(heading)) return `y${heading}`;
  return heading.length === 1 ? `letter-${heading}` : heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}
