import type { Holdings, Summit } from '../model.ts';

/** A year: its summits, oldest first, and how many articles are filed under it. */
export type TimelineYear = { year: string; summits: Summit[]; held: number; articles: number };

/** Ten years, "1990s", each with what there is of it. */
export type Decade = {
  id: string;
  from: number;
  years: TimelineYear[];
  summits: Summit[];
  held: number;
  articles: number;
};

/** Lists the decades from the first summit or article to the last, oldest first, none left out between. */
export function listDecades({ authorities, articlesOf }: Holdings): Decade[] {
  const years = new Map<number, TimelineYear>();
  const yearOf = (year: number) => {
    const known = years.get(year) ?? { year: String(year).padStart(4, '0'), summits: [], held: 0, articles: 0 };
    years.set(year, known);
    return known;
  };
  const summits = [...authorities.summits.values()].filter(({ status }) => status !== 'cancelled');
  for (const summit of summits.sort((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id))) {
    const year = yearOf(Number(summit.start.slice(0, 4)));
    year.summits.push(summit);
    if (articlesOf.summit.has(summit.id)) year.held++;
  }
  for (const [year, articles] of articlesOf.year) yearOf(Number(year)).articles = articles.length;
  if (years.size === 0) return [];
  const [first, last] = [Math.min(...years.keys()), Math.max(...years.keys())].map((year) => Math.floor(year / 10));
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, place) => {
    const from = 10 * ((first ?? 0) + place);
    return assembleDecade(
      from,
      Array.from({ length: 10 }, (_year, step) => yearOf(from + step)),
    );
  });
}

function assembleDecade(from: number, years: TimelineYear[]): Decade {
  return {
    id: `${String(from).padStart(4, '0')}s`,
    from,
    years,
    summits: years.flatMap((year) => year.summits),
    held: years.reduce((sum, year) => sum + year.held, 0),
    articles: years.reduce((sum, year) => sum + year.articles, 0),
  };
}
