import { createHash } from 'node:crypto';
import { foldWhiteSpace } from './fold-white-space.ts';
import { stripNoteMarks } from './note-marks.ts';

/**
 * Gives every paragraph of an article its address: "p-" and the first eight hex digits of the SHA-256 of its text
 * (UTF-8, NFC, note marks taken away, white space folded). Of equal paragraphs the second gets "-2", and so on.
 * Takes the paragraphs' plain texts in the order of the article.
 */
export function addressParagraphs(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const address = `p-${createHash('sha256').update(normalise(text)).digest('hex').slice(0, 8)}`;
    const count = (seen.get(address) ?? 0) + 1;
    seen.set(address, count);
    return count === 1 ? address : `${address}-${count}`;
  });
}

function normalise(text: string): string {
  return foldWhiteSpace(stripNoteMarks(text).normalize('NFC'));
}
