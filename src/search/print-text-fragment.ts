import type { Passage } from './choose-passages.ts';

/** Marks so few characters apart are found as one stretch, up to so long a one. */
const GAP = 24;
const LONGEST = 80;

/** Stretches that one link asks for; more make a link that nobody can read. */
const MOST = 4;

/**
 * Prints the end of a link to a passage: its paragraph, and the found words as text fragments, which the browser marks on arrival.
 * The words before each tell it from others on the page.
 */
export function printPassageFragment({ address, text, marks }: Passage): string {
  if (!address) return '';
  const directives = joinMarks(marks)
    .slice(0, MOST)
    .map(([start, end]) => `text=${printPrefix(text.slice(0, start))}${encode(text.slice(start, end))}`);
  return directives.length > 0 ? `#${address}:~:${directives.join('&')}` : `#${address}`;
}

function joinMarks(marks: Passage['marks']): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of marks) {
    const last = joined.at(-1);
    if (last && start - last[1] <= GAP && end - last[0] <= LONGEST) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

function printPrefix(before: string): string {
  const words = /\S+\s+\S+\s*$/u.exec(before)?.[0].trim();
  return words ? `${encode(words)}-,` : '';
}

/** A hyphen, comma or ampersand would be read as part of the directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
