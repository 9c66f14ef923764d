/**
 * Prints a frontmatter as YAML, one line a key in the order given: strings double-quoted, objects on one line, a list of
 * objects with one line each. Keys without a value are left out. Ends in a line feed.
 */
export function printFrontmatter(frontmatter: Readonly<Record<string, unknown>>): string {
  return Object.entries(frontmatter)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}:${isListOfObjects(value) ? printLines(value) : ` ${printFlow(value)}`}\n`)
    .join('');
}

/** Prints a string as a double-quoted YAML scalar. JSON is one, but for characters that YAML wants escaped or that no editor shows. */
export function printString(text: string): string {
  return JSON.stringify(text).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Delete, the C1 controls, line and paragraph separators, the byte order mark and non-characters. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function isListOfObjects(value: unknown): value is object[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object' && item !== null);
}

function printLines(items: readonly object[]): string {
  return items.map((item) => `\n  - ${printFlow(item)}`).join('');
}

/** Prints a value on one line: objects and lists in YAML's flow style. */
export function printFlow(value: unknown): string {
  if (typeof value === 'string') return printString(value);
  if (Array.isArray(value)) return `[${value.map(printFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{ ${entries.map(([key, inner]) => `${key}: ${printFlow(inner)}`).join(', ')} }`;
  }
  return String(value);
}
