import type { Citation } from '../citation.ts';
import type { CitableDate, CitableItem } from '../model.ts';
import { isOpen, writeDate } from './write-date.ts';
import { joinInverted, listAuthors, writeInverted } from './write-names.ts';
import { endSentence, writeDoubleQuoted } from './write-title.ts';

/**
 * Writes an entry of works cited by the MLA Handbook, 9th ed. (2021), chapter 5: the first author turned round, but for one whose
 * family name comes first anyway, and of three or more the first alone (5.5–5.9); the outlet as container and the archive as the
 * container of that; short months; of an undated work the day of access.
 */
export function writeMla(item: CitableItem): Citation {
  const { outlet, archive, url } = item;
  const author = writeAuthors(item);
  const date = writeMlaDate(item.date);
  return [
    ...(author ? [`${endSentence(author)} `] : []),
    ...writeDoubleQuoted(item, '.'),
    ' ',
    ...(outlet ? [{ italic: outlet }, date ? ', ' : '. '] : []),
    ...(date ? [`${date}. `] : []),
    { italic: archive },
    ', ',
    { url },
    '.',
    ...(item.date ? [] : [{ accessed: { before: ' Accessed ', form: 'abbreviated', after: '.' } } as const]),
  ];
}

function writeAuthors(item: CitableItem): string {
  const authors = listAuthors(item);
  return authors[0] && authors.length > 2 ? `${writeInverted(authors[0])}, et al.` : joinInverted(authors);
}

function writeMlaDate(date: CitableDate | undefined): string {
  if (!date) return '';
  const days = writeDate(date, 'abbreviated');
  if (isOpen(date) || !date.doubt) return days;
  return `${date.doubt.includes('about') ? 'circa ' : ''}${days}${date.doubt.includes('perhaps') ? '?' : ''}`;
}
