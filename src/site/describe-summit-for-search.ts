import { addresses } from '../lib/addresses.ts';
import { formatSpan } from '../lib/format-date.ts';
import type { Summit } from '../lib/model.ts';
import type { CardParagraph } from '../search/format.ts';
import { indexWords } from './index-words.ts';
import type { SearchContext } from './list-search-pages.ts';
import { listWords } from './list-words.ts';
import type { SearchPage } from './search-page.ts';

/** Describes a summit for the search: its names, its place, who met and what came of it. */
export function describeSummitForSearch(summit: Summit, { holdings, numbers }: SearchContext): SearchPage {
  const { countries, people } = holdings.authorities;
  const {
    id,
    name,
    variants = [],
    series,
    start,
    end,
    place,
    venue,
    participants = [],
    outcomes = [],
    guests = [],
  } = summit;
  const parties = [...summit.countries, ...guests];
  const lines = [
    [place, venue, countries.get(summit.country)?.name].filter(Boolean).join(', '),
    participants.flatMap((person) => people.get(person)?.name ?? []).join(', '),
    summit.countries.flatMap((code) => countries.get(code)?.name ?? []).join(', '),
    outcomes.map((outcome) => outcome.name).join(' · '),
  ].flatMap((line) => (line ? [line.normalize('NFC')] : []));
  const own = numbers.hide('summit', [id]);
  return {
    kind: 'summit',
    id,
    card: {
      address: addresses.summit(id),
      title: name,
      language: holdings.archive.language,
      source: place,
      date: formatSpan(start, end),
      paragraphs: lines.map((words): CardParagraph => ['', words]),
    },
    record: [
      ...own,
      ...numbers.hide('person', participants),
      ...numbers.hide('country', parties),
      ...listWords([...variants, series ?? '', start.slice(0, 4)]),
    ],
    title: indexWords(name, own),
    paragraphs: lines.map((words) => indexWords(words)),
    day: start,
    facets: {
      person: numbers.listPlaces('person', participants),
      country: numbers.listPlaces('country', parties),
      summit: numbers.listPlaces('summit', [id]),
    },
  };
}
