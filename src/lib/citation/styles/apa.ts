import type { Citation, CitationPart } from '../citation.ts';
import type { CitableDate, CitableItem } from '../model.ts';
import { isOpen, writeDate } from './write-date.ts';
import { joinNames, listAuthors, writeInitials } from './write-names.ts';
import { endSentence, splitEnd } from './write-title.ts';

/** Publication Manual of the APA, 7th ed., 9.8: up to 20 authors, of more the first 19 and the last. */
const MOST_AUTHORS = 20;

/**
 * Writes a reference by the Publication Manual of the APA, 7th ed. (2020): authors (9.7–9.12), the title in front where there is
 * none (9.12), "n.d." (9.17); of a newspaper its name in italics (10.1, example 16), of any other news site the title (10.16, example 110).
 */
export function writeApa(item: CitableItem): Citation {
  const { outlet, isPeriodical, archive, url } = item;
  const title = writeTitle(item);
  const author = writeAuthors(item);
  const date = `(${writeApaDate(item.date)}). `;
  return [
    ...(author ? [`${endSentence(author)} `, date, ...title, ' '] : [...title, ' ', date]),
    ...(outlet ? [isPeriodical ? { italic: outlet } : outlet, '. '] : []),
    `${archive}. `,
    { url },
  ];
}

function writeAuthors(item: CitableItem): string {
  const names = listAuthors(item).map((name) => writeInitials(name, ' '));
  if (names.length > MOST_AUTHORS) return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${names.at(-1)}`;
  // Between two the comma belongs to a name that is turned round.
  return joinNames(names, '&', names[0]?.includes(',') ? 'always' : 'serial');
}

/** A title that the archive supplied is a description and stays upright in its brackets (9.22). */
function writeTitle({ title, titleBasis, isPeriodical, outlet }: CitableItem): CitationPart[] {
  const isUpright = titleBasis === 'supplied' || (isPeriodical && outlet !== undefined);
  const [words, end] = splitEnd(title);
  if (isUpright) return [{ title: words }, end];
  // The mark that closes a quotation is the title's.
  return [{ title: words, isItalic: true }, end.length > 1 ? { italic: end } : end];
}

function writeApaDate(date: CitableDate | undefined): string {
  if (!date) return 'n.d.';
  const days = writeDate(date, 'year-first');
  return date.doubt && !isOpen(date) ? `ca. ${days}` : days;
}
