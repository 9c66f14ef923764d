import type { Citation } from './citation.ts';
import { writeDay } from './styles/write-date.ts';

/** Prints a citation as plain text. `accessed` is the reader's day, "2026-11-21"; without it, no access is spoken of. */
export function printText(citation: Citation, accessed?: string): string {
  return citation
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('title' in part) return part.title;
      if ('italic' in part) return part.italic;
      if ('url' in part) return part.url;
      const { before, form, after } = part.accessed;
      return accessed ? `${before}${writeAccessed(accessed, form)}${after}` : '';
    })
    .join('');
}

/** Writes the reader's day in the form that a style asks for. */
export function writeAccessed(accessed: string, form: Parameters<typeof writeDay>[1]): string {
  const [year, month, day] = accessed.split('-').map(Number);
  return writeDay({ year, month, day }, form);
}
