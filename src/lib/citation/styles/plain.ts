import type { Citation } from '../citation.ts';
import type { CitableDate, CitableItem } from '../model.ts';
import { isOpen, writeDate } from './write-date.ts';
import { writeInOrder } from './write-names.ts';
import { endSentence, writeDoubleQuoted } from './write-title.ts';

/** Writes a citation in no style but this archive's: who, what, where, when, and the permalink. Also goes with a copied quotation. */
export function writePlain(item: CitableItem): Citation {
  const { authors, outlet, wire, date, archive, url } = item;
  const author = authors.map(writeInOrder).join(', ');
  const publisher = outlet && wire ? `${outlet} (${wire})` : (outlet ?? wire);
  const where = [publisher, date && writePlainDate(date)].filter(Boolean).join(', ');
  return [
    author ? `${endSentence(author)} ` : '',
    ...writeDoubleQuoted(item, '.'),
    ' ',
    where ? `${capitalise(endSentence(where))} ` : '',
    `${archive}. `,
    { url },
  ];
}

function writePlainDate(date: CitableDate): string {
  const days = writeDate(date, 'day-first');
  return date.doubt && !isOpen(date) ? `${date.doubt} ${days}` : days;
}

function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
