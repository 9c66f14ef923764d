import { formatOffice } from '../../authorities/office-on.ts';
import type { Office } from '../../schema/person.ts';
import { formatSpan } from '../format-date.ts';
import type { Holdings, Person, Summit } from '../model.ts';
import { findLastDay } from './find-last-day.ts';
import { groupBy } from './group-by.ts';
import { findPlaceBetween, type YearMark, type Years } from './lay-lanes.ts';
import { markTimes } from './mark-times.ts';
import { type Dots, stackDots } from './stack-dots.ts';

/** An office and each term of it as a bar: `x` and `width` are shares of the picture's width in per cent. */
export type OfficeLane = { name: string; terms: { days: string; x: number; width: number }[] };

/** A person's offices against the meetings attended, over the years that both span. */
export type Life = { years: Years; marks: YearMark[]; offices: OfficeLane[]; meetings: Dots };

/** What an office of days needs to be seen, in per cent. */
const LEAST_WIDTH = 0.5;

/** Lays out a person's offices and meetings; nothing where the archive knows of no meeting, since bars alone say no more than their days. */
export function layLife(person: Person, holdings: Holdings): Life | undefined {
  const meetings = holdings.summitsOf.person.get(person.id) ?? [];
  if (meetings.length === 0) return undefined;
  const last = findLastDay(holdings);
  const years = findYears(person.offices, meetings, last);
  return {
    years,
    marks: markTimes(years),
    offices: layOffices(person.offices, years, last, holdings),
    meetings: stackDots(meetings, years, holdings),
  };
}

function findYears(offices: readonly Office[], meetings: readonly Summit[], last: string): Years {
  const days = [
    ...offices.flatMap(({ from, to = last }) => [from, to]),
    ...meetings.flatMap(({ start, end }) => [start, end]),
  ];
  const years = days.map((day) => Number(day.slice(0, 4)));
  return { from: Math.min(...years), to: Math.max(...years) + 1 };
}

/** An office that was held again stands in one lane with its first term. */
function layOffices(offices: readonly Office[], years: Years, last: string, { authorities }: Holdings): OfficeLane[] {
  const inOrder = [...offices].sort((a, b) => a.from.localeCompare(b.from));
  return groupBy(inOrder, (office) => formatOffice(office, authorities)).map(({ heading, members }) => ({
    name: heading,
    terms: members.map(({ from, to }) => {
      const [x, end] = [findPlaceBetween(from, years), findPlaceBetween(to ?? last, years)];
      return { days: formatSpan(from, to), x, width: Math.max(LEAST_WIDTH, Math.round((end - x) * 100) / 100) };
    }),
  }));
}
