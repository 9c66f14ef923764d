import type { Part } from './model.ts';

/** Trims white space in front of a part of a line, and behind it also the signs that part names from stamps. */
export function trimPart(text: string, { start, end }: Part): Part {
  const words = text.slice(start, end);
  const from = /^\s*/u.exec(words)?.[0].length ?? 0;
  const to = /[\s|·•‧∙●/,–—-]*$/u.exec(words)?.index ?? words.length;
  return { start: start + from, end: start + Math.max(from, to) };
}
