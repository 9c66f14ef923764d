import { addresses } from '../addresses.ts';
import type { Article, Holdings } from '../model.ts';
import { count } from './count.ts';

/** A list of ways into the archive, and where all of them are. */
export type DirectoryGroup = {
  heading: string;
  entries: { name: string; address: string; count: number }[];
  all?: { label: string; address: string };
};

/** Entries of a group: what fits beside three others on a page. */
const SHOWN = 10;

/** Lists the ways into an archive for who does not search: people, summits, years and topics, those with most articles first. */
export function listDirectory({ articlesOf, authorities }: Holdings): DirectoryGroup[] {
  const { people, summits, topics } = authorities;
  const groups: DirectoryGroup[] = [
    {
      heading: 'People',
      entries: list(articlesOf.person, (id) => people.get(id)?.name, addresses.person),
      all: { label: `All ${count(people.size, 'person', 'people')}`, address: addresses.people() },
    },
    {
      heading: 'Summits',
      entries: list(articlesOf.summit, (id) => summits.get(id)?.name, addresses.summit),
      all: { label: `All ${count(summits.size, 'summit')}`, address: addresses.summits() },
    },
    {
      heading: 'Topics',
      entries: list(articlesOf.topic, (id) => topics.get(id)?.name, addresses.topic),
      all: { label: 'All topics', address: addresses.topics() },
    },
    {
      heading: 'Years',
      entries: listYears(articlesOf.year),
      all: { label: 'All articles', address: addresses.articles() },
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

function list<Id>(
  groups: ReadonlyMap<Id, readonly Article[]>,
  nameOf: (id: Id) => string | undefined,
  addressOf: (id: Id) => string,
): DirectoryGroup['entries'] {
  return [...groups]
    .flatMap(([id, articles]) => {
      const name = nameOf(id);
      return name ? [{ name, address: addressOf(id), count: articles.length }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, SHOWN);
}

/** The newest years, which are in that order. */
function listYears(years: ReadonlyMap<string, readonly Article[]>): DirectoryGroup['entries'] {
  return [...years]
    .slice(0, SHOWN)
    .map(([year, articles]) => ({ name: year, address: addresses.year(year), count: articles.length }));
}
