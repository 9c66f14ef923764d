import type { Archive } from '../../schema/archive.ts';
import { formatDate } from '../format-date.ts';
import type { Article } from '../model.ts';

/** A citation in three pieces, so that a page can set the title in its own manner. */
export type Citation = { before: string; title: string; after: string };

/** Prints a plain citation: authors, title, outlet, date, archive. What is not known is left out. */
export function printCitation({ frontmatter }: Article, archive: Archive): Citation {
  const { authors, title, titleBasis, outlet, wire, date, dateBasis } = frontmatter;
  const publisher = outlet?.asPrinted ?? wire?.asPrinted;
  const day =
    date &&
    `${formatDate(date)}${dateBasis === 'published' || dateBasis === 'updated' ? '' : ` (date of the ${dateBasis === 'event' ? 'meeting' : 'archive'})`}`;
  const where = [publisher, day]
    .filter(Boolean)
    .join(', ')
    .replace(/^./u, (first) => first.toUpperCase());
  const printed = titleBasis === 'supplied' ? title : `“${title}”`;
  return {
    before: authors ? `${authors.join(', ')}. ` : '',
    title: printed,
    after: `. ${where ? `${where}. ` : ''}${archive.title}.`,
  };
}
