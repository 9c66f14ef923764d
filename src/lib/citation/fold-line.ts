/** Folds a value to one line: white space and control characters, at which some readers end a line, become one space. */
export function foldLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
