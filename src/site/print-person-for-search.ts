import { escapeHtml } from '../lib/escape-html.ts';
import { formatSpan } from '../lib/format-date.ts';
import type { Holdings, Person } from '../lib/model.ts';
import { printSearchPage } from './print-search-page.ts';

/** Prints a person for the search index: the name in every form that the record has, and the offices. */
export function printPersonForSearch(person: Person, { authorities: { countries } }: Holdings): string {
  const country = countries.get(person.country)?.name ?? '';
  const offices = person.offices.map(
    ({ office, of, from, to }) => `${office}, ${countries.get(of)?.name ?? of}, ${formatSpan(from, to)}`,
  );
  const names = [...Object.values(person.native ?? {}), ...(person.variants ?? [])];
  const lines = [names.join(' · '), ...offices].filter(Boolean);
  return printSearchPage({
    title: person.name,
    filters: { type: ['person'], person: [person.name], country: country ? [country] : [] },
    meta: { kind: 'person', outlet: '', date: offices[0] ?? '', basis: '' },
    day: '',
    words: lines.map((line) => `<p>${escapeHtml(line)}.</p>`).join('\n'),
  });
}
