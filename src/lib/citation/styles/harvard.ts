import type { Citation, CitationPart } from '../citation.ts';
import type { CitableDate, CitableItem } from '../model.ts';
import { isOpen, writeDate, writeWithoutYear } from './write-date.ts';
import { joinNames, listAuthors, writeInitials } from './write-names.ts';
import { writeSingleQuoted } from './write-title.ts';

/**
 * Writes a reference in the Harvard style of Pears and Shields, Cite Them Right, 12th ed. (2022), "Newspaper articles": up to three
 * authors, of more the first and "et al."; the newspaper where no author is named; "no date"; the day of access always.
 */
export function writeHarvard(item: CitableItem): Citation {
  const { outlet, url } = item;
  const author = writeAuthors(item);
  const title = writeSingleQuoted(item);
  const day = item.date ? writeDayApart(item.date) : '';
  const year = ` (${item.date ? writeYear(item.date) : 'no date'})`;
  const begin: CitationPart[] =
    author.length > 0
      ? [...author, year, ' ', ...title]
      : outlet
        ? [{ italic: outlet }, year, ' ', ...title]
        : [...title, year];
  return [
    ...begin,
    ...(author.length > 0 && outlet ? [', ', { italic: outlet }] : []),
    ...(day ? [`, ${day}`] : []),
    '. Available at: ',
    { url },
    { accessed: { before: ' (Accessed: ', form: 'day-first', after: ')' } },
    '.',
  ];
}

function writeAuthors(item: CitableItem): CitationPart[] {
  const names = listAuthors(item).map((name) => writeInitials(name, ''));
  if (names.length > 3) return [`${names[0]} `, { italic: 'et al.' }];
  return names.length > 0 ? [joinNames(names, 'and', 'never')] : [];
}

function writeYear(date: CitableDate): string {
  if (isOpen(date)) return writeDate(date, 'day-first');
  const { first, last, doubt = '' } = date;
  const years = first?.year === last?.year ? `${first?.year}` : `${first?.year}–${last?.year}`;
  return `${doubt.includes('about') ? 'c. ' : ''}${years}${doubt.includes('perhaps') ? '?' : ''}`;
}

/** An open interval and one over two years stand whole where the year stands. */
function writeDayApart(date: CitableDate): string {
  return isOpen(date) ? '' : writeWithoutYear(date, 'day-first');
}
