import { formatOffice } from '../authorities/office-on.ts';
import { addresses } from '../lib/addresses.ts';
import { formatSpan } from '../lib/format-date.ts';
import type { Person } from '../lib/model.ts';
import type { CardParagraph } from '../search/format.ts';
import { indexWords } from './index-words.ts';
import type { SearchContext } from './list-search-pages.ts';
import { listWords } from './list-words.ts';
import type { SearchPage } from './search-page.ts';

/** Describes a person for the search: the name in every form that the record has, and the offices. */
export function describePersonForSearch(person: Person, { holdings, records, numbers }: SearchContext): SearchPage {
  const { id, name, native = {}, variants = [], offices, country } = person;
  const terms = offices.map(
    (office) => `${formatOffice(office, holdings.authorities)}, ${formatSpan(office.from, office.to)}`,
  );
  const names = [...new Set(Object.values(native))];
  const about = records.person[numbers.listPlaces('person', [id])[0] ?? -1]?.about;
  const own = numbers.hide('person', [id]);
  return {
    kind: 'person',
    id,
    card: {
      address: addresses.person(id),
      title: name,
      language: holdings.archive.language,
      ...(names.length > 0 && { source: names.join(' · ') }),
      ...(about && { date: about }),
      paragraphs: terms.map((words): CardParagraph => ['', words]),
    },
    record: [...own, ...numbers.hide('country', [country]), ...listWords([...names, ...variants])],
    title: indexWords(name, own),
    paragraphs: terms.map((words) => indexWords(words)),
    day: '',
    facets: { person: numbers.listPlaces('person', [id]), country: numbers.listPlaces('country', [country]) },
  };
}
