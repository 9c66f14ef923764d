/**
 * Folds every run of white space (line ends, tabs, no-break and narrow spaces) to one space and trims the ends.
 * Zero-width characters and soft hyphens are not white space and stay.
 */
export function foldWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
