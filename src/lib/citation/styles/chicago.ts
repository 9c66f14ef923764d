import type { Citation, CitationPart } from '../citation.ts';
import type { CitableDate, CitableItem, CitableName } from '../model.ts';
import { isOpen, writeDate } from './write-date.ts';
import { joinInverted, joinNames, listAuthors, writeInOrder, writeInverted } from './write-names.ts';
import { endSentence, writeDoubleQuoted } from './write-title.ts';

const MOST_AUTHORS = 6;

/**
 * Writes an entry of a bibliography by the Chicago Manual of Style, 18th ed. (2024): up to six authors, of more the first three
 * (13.23), a family name that comes first not turned round (13.75); the newspaper stands for the author of an unsigned article
 * (17th ed., 14.199); a day that is not certain in brackets (17th ed., 14.145).
 */
export function writeChicagoEntry(item: CitableItem): Citation {
  const authors = listAuthors(item);
  const author = authors.length > MOST_AUTHORS ? `${listFirst(authors)}, et al.` : joinInverted(authors);
  const outlet = writeOutlet(item);
  const date = writeChicagoDate(item.date);
  const inFront: CitationPart[] = author ? [`${endSentence(author)} `] : outlet ? [outlet, '. '] : [];
  const behind: CitationPart[] = author && outlet ? [' ', outlet, `, ${date}`] : [` ${capitalise(date)}`];
  return [
    ...inFront,
    ...writeDoubleQuoted(item, '.'),
    ...behind,
    `${date.endsWith('.') ? '' : '.'} `,
    `${item.archive}. `,
    ...(item.date ? [] : [{ accessed: { before: 'Accessed ', form: 'month-first', after: '. ' } } as const]),
    { url: item.url },
    '.',
  ];
}

/** Writes a note by the same manual: two authors, of more the first (13.23), commas, and the comma kept behind a question (17th ed., 14.96). */
export function writeChicagoNote(item: CitableItem): Citation {
  const names = listAuthors(item).map(writeInOrder);
  const author = names.length > 2 ? `${names[0]} et al.` : joinNames(names, 'and', 'never');
  const outlet = writeOutlet(item);
  return [
    ...(author ? [`${author}, `] : []),
    ...writeDoubleQuoted(item, ','),
    ' ',
    ...(outlet ? [outlet, ', '] : []),
    `${writeChicagoDate(item.date)}, `,
    `${item.archive}, `,
    ...(item.date ? [] : [{ accessed: { before: 'accessed ', form: 'month-first', after: ', ' } } as const]),
    { url: item.url },
    '.',
  ];
}

function listFirst([first, ...others]: readonly CitableName[]): string {
  return [first && writeInverted(first), ...others.slice(0, 2).map(writeInOrder)].join(', ');
}

/** The name of a newspaper in italics; those of agencies, broadcasters and sites are not (17th ed., 8.191 and 14.200). */
function writeOutlet({ outlet, isPeriodical }: CitableItem): CitationPart | undefined {
  return outlet && isPeriodical ? { italic: outlet } : outlet;
}

function writeChicagoDate(date: CitableDate | undefined): string {
  if (!date) return 'n.d.';
  const days = writeDate(date, 'month-first');
  if (isOpen(date)) return `[${days}]`;
  if (!date.doubt) return days;
  return `[${date.doubt.includes('about') ? 'ca. ' : ''}${days}${date.doubt.includes('perhaps') ? '?' : ''}]`;
}

/** "n.d." at the beginning of a sentence. */
function capitalise(text: string): string {
  return text === 'n.d.' ? 'N.d.' : text;
}
