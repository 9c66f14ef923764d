import { foldCharacter } from '../text/fold-name.ts';

/** What a result is headed by. */
export type Head = { id: string; title: string };

/** Before the number of words of its title that an id is; an id as it is has the other. */
const MARK = { count: '\t', whole: '\t/' };

/**
 * Prints the title and id of an article on a line of the search table. An id that is the beginning of its title is told by the
 * number of its words: 3,000 ids written out are 45 KB more, compressed.
 */
export function printHeadLine({ id, title }: Head): string {
  const printed = title.replace(/\s+/gu, ' ');
  const count = id.split('-').length;
  return makeId(printed, count) === id ? printed + MARK.count + count : printed + MARK.whole + id;
}

/** Parses a line that `printHeadLine` printed. */
export function parseHeadLine(line: string): Head {
  const at = line.lastIndexOf('\t');
  const title = line.slice(0, at);
  const id = line.slice(at + MARK.count.length);
  return { title, id: id.startsWith('/') ? id.slice(1) : makeId(title, Number(id)) };
}

/** The first words of a title as an id has them: "xis-first-visit" for "Xi’s first visit". */
function makeId(title: string, count: number): string {
  const words = title.replace(/['’]/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .slice(0, count)
    .map((word) => [...word].map(foldCharacter).join(''))
    .join('-');
}
