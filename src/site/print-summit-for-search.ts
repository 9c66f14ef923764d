import { escapeHtml } from '../lib/escape-html.ts';
import { formatSpan } from '../lib/format-date.ts';
import type { Holdings, Summit } from '../lib/model.ts';
import { printSearchPage } from './print-search-page.ts';

/** Prints a summit for the search index: its names, place, who met and what came of it. */
export function printSummitForSearch(summit: Summit, { authorities: { countries, people } }: Holdings): string {
  const { name, variants = [], start, end, place, venue, participants = [], outcomes = [] } = summit;
  const countryNames = summit.countries.flatMap((code) => countries.get(code)?.name ?? []);
  const personNames = participants.flatMap((id) => people.get(id)?.name ?? []);
  const date = formatSpan(start, end);
  const lines = [
    [place, venue, countries.get(summit.country)?.name, date].filter(Boolean).join(', '),
    personNames.join(', '),
    countryNames.join(', '),
    outcomes.map((outcome) => outcome.name).join(', '),
    variants.join(' · '),
  ].filter(Boolean);
  return printSearchPage({
    title: name,
    filters: {
      type: ['summit'],
      year: [start.slice(0, 4)],
      person: personNames,
      country: countryNames,
      summit: [name],
    },
    meta: { kind: 'summit', outlet: '', date, basis: '' },
    day: start,
    words: lines.map((line) => `<p>${escapeHtml(line)}.</p>`).join('\n'),
  });
}
