import type { Holdings, Person } from '../lib/model.ts';
import { findChiefOffice } from '../lib/views/find-chief-office.ts';
import { nameSeries } from '../lib/views/name-series.ts';
import type { NamedRecord, PersonRecord, SearchTable } from '../search/format.ts';
import { foldName } from '../text/fold-name.ts';
import { nameSearchOutlet } from './name-search-outlet.ts';

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** The records of the search table; the place of a record in its list is its number everywhere in the index. */
export type SearchNames = SearchTable['records'];

/** Assembles what can be named in a search: all people and summits, and of the rest what the archive has something of. */
export function assembleSearchNames(holdings: Holdings): SearchNames {
  const { articles, articlesOf, authorities, summitsOf } = holdings;
  const { people, summits, countries, topics, outlets } = authorities;
  const genres = new Set(articles.flatMap(({ frontmatter }) => frontmatter.genre ?? []));
  const languages = new Set(articles.map(({ frontmatter }) => frontmatter.language));
  return {
    person: [...people.values()].map((person) => describePerson(person, holdings)),
    summit: [...summits.values()].map(({ id, name, variants = [], series, start, place }) => ({
      ...describe(id, name, variants),
      ...(series && { series }),
      year: start.slice(0, 4),
      place,
    })),
    country: [...countries.values()]
      .filter(({ code }) => articlesOf.country.has(code) || summitsOf.country.has(code))
      .map(({ code, name, variants, native }) => describe(code, name, [...variants, ...Object.values(native).flat()])),
    topic: [...topics.values()].filter(({ id }) => articlesOf.topic.has(id)).map(({ id, name }) => describe(id, name)),
    outlet: [
      ...[...outlets.values()]
        .filter(({ id }) => articlesOf.outlet.has(id))
        .map(({ id, name, variants }) => describe(id, name, variants)),
      ...listPrintedOutlets(holdings).map((printed) => describe(printed, printed)),
    ],
    genre: [...genres].sort().map((genre) => describe(genre, genre)),
    language: [...languages].sort().map((tag) => describe(tag, LANGUAGES.of(tag) ?? tag)),
    series: [...summitsOf.series.values()].map((series) => describe(series.id, nameSeries(series, holdings))),
  };
}

/** Outlets without a record go by their name as printed. */
function listPrintedOutlets({ articles }: Holdings): string[] {
  const printed = articles.flatMap(({ frontmatter: { outlet, via, wire } }) =>
    [outlet, via, wire].flatMap((name) => (name && !name.id ? [nameSearchOutlet(name)] : [])),
  );
  return [...new Set(printed)].sort();
}

/** Forms that fold to the same are one form. */
function describe(id: string, name: string, others: readonly string[] = []): NamedRecord {
  const forms = new Map(others.map((form) => [foldName(form), form]));
  forms.delete(foldName(name));
  return { id, name, ...(forms.size > 0 && { forms: [...forms.values()] }) };
}

function describePerson(person: Person, { authorities }: Holdings): PersonRecord {
  const { id, name, surname, variants = [], native = {} } = person;
  const chief = findChiefOffice(person, authorities);
  return {
    ...describe(id, name, [...variants, ...Object.values(native)]),
    surname,
    ...(chief && { about: `${chief.office}, ${chief.years}` }),
  };
}
