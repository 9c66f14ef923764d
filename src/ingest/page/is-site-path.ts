import type { Passage } from './page.ts';

/** No name of a section is longer, in words. */
const LONGEST_NAME = 6;

/**
 * Whether a line names places of the site and no news: a path ("Home > Japan and South Korea", "Archive / Meetings / 1998", "Home |
 * News | Asia"), or a menu whose words are set apart by more than a space ("News   People   Search").
 */
export function isSitePath({ text, raw }: Pick<Passage, 'text' | 'raw'>): boolean {
  return (
    isListOfNames(text.split(/\s[>›»]\s/u), 2) ||
    isListOfNames(text.split(/\s[/|·•]\s/u), 3) ||
    isListOfNames(raw.trim().split(/\t+|\s{3,}/u), 3)
  );
}

function isListOfNames(pieces: readonly string[], least: number): boolean {
  return pieces.length >= least && pieces.every((piece) => piece.trim().split(/\s+/u).length <= LONGEST_NAME);
}
