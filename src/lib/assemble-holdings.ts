import type { Authorities } from '../authorities/model.ts';
import { readAuthorities } from '../authorities/read-authorities.ts';
import type { CountryCode, OutletId, PersonId, SummitId, TopicId } from '../schema/values.ts';
import type { Article, Holdings, Series, Summit } from './model.ts';
import { readArchive } from './read-archive.ts';
import { readArticles } from './read-articles.ts';

/** Assembles all that an archive's folder has, as it is on disk now. */
export async function assembleHoldings(folder: string): Promise<Holdings> {
  const { authorities, problems } = await readAuthorities(folder);
  const archive = readArchive(folder);
  const read = readArticles(folder, archive.rights);
  const articles = read.articles.sort(compareByDay);
  return {
    archive,
    authorities,
    articles,
    former: read.former,
    articleById: new Map(articles.map((article) => [article.id, article])),
    articlesOf: groupArticles(articles, authorities),
    summitsOf: groupSummits(authorities),
    problems: [...problems, ...read.problems],
  };
}

/** Newest first, undated last; articles of one day by id, so that every build has the same order. */
function compareByDay(a: Article, b: Article): number {
  const [dayA, dayB] = [a.sortDay ?? '', b.sortDay ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function groupArticles(articles: readonly Article[], authorities: Authorities): Holdings['articlesOf'] {
  const { people, summits, countries, outlets, topics } = authorities;
  return {
    person: groupBy<PersonId, Article>(articles, (article) =>
      known(
        people,
        article.frontmatter.people?.map((person) => person.id),
      ),
    ),
    summit: groupBy<SummitId, Article>(articles, (article) =>
      known(
        summits,
        article.frontmatter.summits?.map((summit) => summit.id),
      ),
    ),
    country: groupBy<CountryCode, Article>(articles, (article) => known(countries, article.frontmatter.countries)),
    outlet: groupBy<OutletId, Article>(articles, ({ frontmatter: { outlet, via, wire } }) =>
      known(outlets, [outlet?.id, via?.id, wire?.id]),
    ),
    topic: groupBy<TopicId, Article>(articles, (article) => known(topics, article.frontmatter.topics)),
    year: groupBy<string, Article>(articles, (article) => (article.sortDay ? [article.sortDay.slice(0, 4)] : [])),
  };
}

/** A country’s summits are those it was party to, was a guest at or held. */
function groupSummits({ summits, countries, people }: Authorities): Holdings['summitsOf'] {
  const inOrder = [...summits.values()].sort((a, b) => compareText(a.start, b.start) || compareText(a.id, b.id));
  const series = groupBy<string, Summit>(inOrder, (summit) => (summit.series ? [summit.series] : []));
  return {
    person: groupBy<PersonId, Summit>(inOrder, (summit) => known(people, summit.participants)),
    country: groupBy<CountryCode, Summit>(inOrder, (summit) =>
      known(countries, [...summit.countries, ...(summit.guests ?? []), summit.country]),
    ),
    series: new Map([...series].map(([id, members]): [string, Series] => [id, { id, summits: members }])),
  };
}

/** Only ids with a record have a page; an unknown id is reported by `check`, not linked. */
function known<Id>(records: ReadonlyMap<Id, unknown>, ids: readonly (Id | undefined)[] = []): Id[] {
  return [...new Set(ids)].filter((id): id is Id => id !== undefined && records.has(id));
}

function groupBy<Key, Value>(values: readonly Value[], keysOf: (value: Value) => readonly Key[]): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
