import type { NameMatch } from '../../authorities/name-index.ts';
import type { Part, Passage } from './model.ts';

/** Gives the number of the first word that ends after an offset; as many as there are words where none does. */
export function locateWord(passage: Passage, offset: number): number {
  return locate(passage.tokens, offset);
}

/** Gives the name of one kind that covers an offset. */
export function matchAt(passage: Passage, offset: number, kind: NameMatch['kind']): NameMatch | undefined {
  const matches = passage.names[kind];
  const match = matches[locate(matches, offset)];
  return match !== undefined && match.start <= offset ? match : undefined;
}

/** Gives the names of one kind that lie in a part of a passage. */
export function namesWithin(passage: Passage, part: Part, kind: NameMatch['kind']): NameMatch[] {
  return partsWithin(passage.names[kind], part.start, part.end);
}

/** Gives those of some parts, which stand in order, that lie between two offsets. */
export function partsWithin<T extends Part>(parts: readonly T[], from: number, to: number): T[] {
  return parts.slice(locate(parts, from), locate(parts, to)).filter(({ start }) => start >= from);
}

/** Gives the first of some parts, which stand in order, that ends after an offset. */
export function partBehind<T extends Part>(parts: readonly T[], offset: number): T | undefined {
  return parts[locate(parts, offset)];
}

/** Gives the number of the sentence that covers an offset. */
export function locateSentence(passage: Passage, offset: number): number {
  return locate(passage.sentences, offset);
}

/** Gives the sentence that covers an offset. */
export function sentenceAt(passage: Passage, offset: number): Part {
  return passage.sentences[locate(passage.sentences, offset)] ?? { start: 0, end: passage.text.length };
}

/** Finds by bisection the first part that ends after an offset; the parts stand in order and do not overlap. */
function locate(parts: readonly Part[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
