import { foldWhiteSpace } from '../text/fold-white-space.ts';
import { splitNoteEntry } from './grammar/parse-note-entry.ts';
import type { Decoded, SourceArticle } from './model.ts';

/** Finds what the source's own list says of each numbered note, as printed without its number. A line without a number goes on with the note above it. */
export function findNoteTexts({ spans }: SourceArticle, { text }: Pick<Decoded, 'text'>): Map<number, string> {
  const texts = new Map<number, string>();
  let current: number | undefined;
  for (const line of Map.groupBy(
    spans.filter(({ role }) => role === 'note'),
    (span) => span.line,
  ).values()) {
    const words = foldWhiteSpace(line.map(({ start, end }) => text.slice(start, end)).join(''));
    const entry = splitNoteEntry(words);
    if (entry !== undefined && !texts.has(entry.number)) {
      current = entry.number;
      texts.set(current, entry.text);
    } else if (current !== undefined && words !== '') texts.set(current, `${texts.get(current)} ${words}`);
  }
  return texts;
}
