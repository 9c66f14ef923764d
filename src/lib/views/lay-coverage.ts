import { addDays, countDays, type Day } from '../../text/edtf.ts';
import { addresses } from '../addresses.ts';
import type { Article, Holdings, Summit } from '../model.ts';

/** A day with its articles; `told` are those that the archive files under the day they tell of, since it does not know when they were published. */
export type CoverageDay = { day: Day; published: number; told: number };

/** A column of the picture; `x` and `width` are shares of its width in per cent, `published` and `told` counts. */
export type Column = CoverageDay & { x: number; width: number };

export type Coverage = {
  /** Every day with articles, first to last. */
  days: CoverageDay[];
  /** What there is to draw; nothing where fewer than two days lie near the meeting. */
  picture?: {
    columns: Column[];
    highest: number;
    /** The days of the meeting. */
    meeting: { x: number; width: number };
    marks: { day: Day; x: number }[];
    /** Articles that lie outside the days drawn. */
    earlier: number;
    later: number;
  };
  undated: number;
  outlets: { name: string; address?: string; articles: number }[];
};

/** Days drawn before and after a meeting at least, and at most: news of it comes within weeks. */
const LEAST_DAYS = 7;
const MOST_DAYS = 14;

/** Days written under the picture at most: more would touch on a telephone. */
const MOST_MARKS = 6;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Lays out how much was published on a summit on which day, and by whom. */
export function layCoverage(articles: readonly Article[], summit: Summit, holdings: Holdings): Coverage {
  const days = countByDay(articles);
  const dated = days.reduce((sum, { published, told }) => sum + published + told, 0);
  return {
    days,
    picture: DAY.test(summit.start) && DAY.test(summit.end) ? drawDays(days, summit) : undefined,
    undated: articles.length - dated,
    outlets: countByOutlet(articles, holdings),
  };
}

function countByDay(articles: readonly Article[]): CoverageDay[] {
  const days = new Map<Day, CoverageDay>();
  for (const { sortDay, frontmatter } of articles) {
    if (!sortDay || !DAY.test(sortDay)) continue;
    const counted = days.get(sortDay) ?? { day: sortDay, published: 0, told: 0 };
    counted[frontmatter.dateBasis === 'published' || frontmatter.dateBasis === 'updated' ? 'published' : 'told'] += 1;
    days.set(sortDay, counted);
  }
  return [...days.values()].sort((a, b) => a.day.localeCompare(b.day));
}

function drawDays(days: readonly CoverageDay[], { start, end }: Summit): Coverage['picture'] {
  const [earliest, latest] = [addDays(start, -MOST_DAYS), addDays(end, MOST_DAYS)];
  const near = days.filter(({ day }) => day >= earliest && day <= latest);
  const [first, last] = [near[0]?.day, near.at(-1)?.day];
  if (!first || !last || near.length < 2) return undefined;
  const from = earlier(first, addDays(start, -LEAST_DAYS));
  const total = countDays(from, later(last, addDays(end, LEAST_DAYS))) + 1;
  const share = (count: number) => Math.round((10_000 * count) / total) / 100;
  const step = Math.ceil(total / MOST_MARKS);
  const toEvent = countDays(from, start);
  return {
    columns: near.map((each) => ({ ...each, x: share(countDays(from, each.day)), width: share(1) })),
    highest: Math.max(...near.map(({ published, told }) => published + told)),
    meeting: { x: share(toEvent), width: share(countDays(start, end) + 1) },
    // The first day of the meeting always has its mark.
    marks: Array.from({ length: total }, (_, place) => place)
      .filter((place) => (place - toEvent) % step === 0)
      .map((place) => ({ day: addDays(from, place), x: share(place + 0.5) })),
    earlier: countArticles(days.filter(({ day }) => day < earliest)),
    later: countArticles(days.filter(({ day }) => day > latest)),
  };
}

function countByOutlet(articles: readonly Article[], { authorities }: Holdings): Coverage['outlets'] {
  const outlets = new Map<string, Coverage['outlets'][number]>();
  for (const { frontmatter } of articles) {
    const printed = frontmatter.outlet ?? frontmatter.wire;
    if (!printed) continue;
    const known = printed.id && authorities.outlets.get(printed.id);
    const name = known ? known.name : printed.asPrinted;
    const counted = outlets.get(name) ?? { name, ...(known && { address: addresses.outlet(known.id) }), articles: 0 };
    counted.articles += 1;
    outlets.set(name, counted);
  }
  return [...outlets.values()].sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name, 'en'));
}

function countArticles(days: readonly CoverageDay[]): number {
  return days.reduce((sum, { published, told }) => sum + published + told, 0);
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
