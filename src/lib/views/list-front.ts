import type { Holdings, Person } from '../model.ts';
import { count } from './count.ts';
import { nameSeries } from './name-series.ts';

/** Lists the people with the most articles, then the most meetings; the first row says what the two figures are. */
export function listFrontPeople(
  { authorities, articlesOf, summitsOf }: Holdings,
  length: number,
): { person: Person; figures: string }[] {
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
    .map(({ person, articles, meetings }, row) => ({
      person,
      figures:
        row === 0 ? `${count(articles, 'article')} · ${count(meetings, 'meeting')}` : `${articles} · ${meetings}`,
    }));
}

/** Lists the series with the most meetings. */
export function listFrontSeries(holdings: Holdings, length: number): { id: string; name: string; figures: string }[] {
  return [...holdings.summitsOf.series.values()]
    .sort((a, b) => b.summits.length - a.summits.length || a.id.localeCompare(b.id, 'en'))
    .slice(0, length)
    .map((series) => ({
      id: series.id,
      name: nameSeries(series, holdings),
      figures: `${series.summits.length} since ${series.summits[0]?.start.slice(0, 4) ?? ''}`,
    }));
}
