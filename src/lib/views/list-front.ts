import { addresses } from '../addresses.ts';
import type { Holdings, Person } from '../model.ts';
import { nameSeries } from './name-series.ts';

/** A way into the archive: where it leads, and how much lies there. */
export type Way = { name: string; address: string; figures: string };

/** Lists the people with the most articles, then the most meetings. */
export function listFrontPeople({ authorities, articlesOf, summitsOf }: Holdings, length: number): Person[] {
  return [...authorities.people.values()]
    .map((person) => ({
      person,
      articles: articlesOf.person.get(person.id)?.length ?? 0,
      meetings: summitsOf.person.get(person.id)?.length ?? 0,
    }))
    .sort(
      (a, b) => b.articles - a.articles || b.meetings - a.meetings || a.person.name.localeCompare(b.person.name, 'en'),
    )
    .slice(0, length)
    .map(({ person }) => person);
}

/** Lists the series with the most meetings. */
export function listFrontSeries(holdings: Holdings, length: number): Way[] {
  return [...holdings.summitsOf.series.values()]
    .sort((a, b) => b.summits.length - a.summits.length || a.id.localeCompare(b.id, 'en'))
    .slice(0, length)
    .map((series) => ({
      name: nameSeries(series, holdings),
      address: addresses.series(series.id),
      figures: `${series.summits.length} since ${series.summits[0]?.start.slice(0, 4) ?? ''}`,
    }));
}

/** Lists the countries with the most articles, then the most meetings. */
export function listFrontCountries({ authorities, articlesOf, summitsOf }: Holdings, length: number): Way[] {
  return [...authorities.countries.values()]
    .map((country) => ({
      country,
      articles: articlesOf.country.get(country.code)?.length ?? 0,
      meetings: summitsOf.country.get(country.code)?.length ?? 0,
    }))
    .filter(({ articles, meetings }) => articles + meetings > 0)
    .sort(
      (a, b) =>
        b.articles - a.articles || b.meetings - a.meetings || a.country.name.localeCompare(b.country.name, 'en'),
    )
    .slice(0, length)
    .map(({ country, articles }) => ({
      name: country.name,
      address: addresses.country(country.code),
      figures: articles > 0 ? String(articles) : '',
    }));
}

/** Lists the topics that have articles, those with the most first. */
export function listFrontTopics({ authorities, articlesOf }: Holdings, length: number): Way[] {
  return [...authorities.topics.values()]
    .map((topic) => ({ topic, articles: articlesOf.topic.get(topic.id)?.length ?? 0 }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles || a.topic.name.localeCompare(b.topic.name, 'en'))
    .slice(0, length)
    .map(({ topic, articles }) => ({
      name: topic.name,
      address: addresses.topic(topic.id),
      figures: String(articles),
    }));
}
