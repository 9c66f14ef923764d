import type { Line } from '../model.ts';

/** What some crawlers put before a page's first words: " date 2018-04-27 Leaders meet at the border", " date 2018-04 Leaders …". */
const CRAWLED_DATE = /^\s*date \d{4}-\d{2}(?:-\d{2})?(?= +\S)/u;

/** Parts the day that a crawler wrote from the page's first line, so that each is read for what it is. */
export function partCrawledDate(lines: readonly Line[]): readonly Line[] {
  const [first, ...rest] = lines;
  const length = first && CRAWLED_DATE.exec(first.text)?.[0].length;
  if (!first || !length) return lines;
  const cut = first.start + length;
  return [
    { ...first, end: cut, text: first.text.slice(0, length) },
    { ...first, start: cut, text: first.text.slice(length) },
    ...rest,
  ];
}
