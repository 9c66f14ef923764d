import { addDays, countDays } from '../../text/edtf.ts';
import { isDayOf } from './find-prose-days.ts';
import type { DayHint, Days, Scene, SummitDays, Times } from './model.ts';

/** How long after a meeting an article still reports it, in days; the day before allows for time zones. */
const REPORTED_WITHIN = 4;

/** How far ahead a day without its month may lie. */
const A_MONTH = 31;

/** How far from the article a month without a year may lie, in days. */
const HALF_YEAR = 200;

/** Gives every day of a stretch, at most the first fortnight. */
function listDays({ from, to }: Days): string[] {
  return Array.from({ length: Math.min(13, countDays(from, to)) + 1 }, (_, count) => addDays(from, count));
}

/** Gives how many days lie between a summit and the time of the article, 0 within it; undefined where the article is bounded and the summit outside. */
export function measureDistance({ from, to }: Days, { day, stretches }: Times): number | undefined {
  if (day === undefined) return stretches.some((stretch) => from <= stretch.to && to >= stretch.from) ? 0 : undefined;
  if (to < day) return countDays(to, day);
  return from > day ? countDays(day, from) : 0;
}

/** Reckons from the days of a summit what is compared with an article. */
export function reckonSummitDays({ from, to }: Days): SummitDays {
  const reported = { from: addDays(from, -1), to: addDays(to, REPORTED_WITHIN) };
  return { from, to, each: listDays({ from, to }), reported };
}

/** Tells whether an article of a day can report a meeting as news. */
export function isReported({ reported }: SummitDays, day: string): boolean {
  return reported.from <= day && day <= reported.to;
}

/**
 * Compares the days that a scene names with those of a summit; one that fits is enough. A month without a year is that
 * nearest to the article. A bare weekday or month says little where the article's own day is unknown, and nothing of far summits.
 */
export function compareDays(
  { days, ahead }: Scene,
  summit: SummitDays,
  { day: written }: Times,
): 'date' | 'weekday' | 'differ' | 'silent' {
  // Counted back from an article without a day of its own it tells nothing.
  const hints = written === undefined ? days.filter(({ back, yearsBack }) => (back ?? yearsBack) === undefined) : days;
  if (hints.length === 0) return 'silent';
  const isNear = written !== undefined && isReported(summit, written);
  // "… to meet on the 16th": the next day of that number, where the article looks ahead.
  const isSoon = written !== undefined && ahead && summit.from > written && countDays(written, summit.from) <= A_MONTH;
  const isFar = written !== undefined && Math.abs(countDays(summit.from, written)) > HALF_YEAR;
  // "The calendar for 2026 has one in November": a month beside a year alone is of that year.
  const years = hints.flatMap(({ month, year }) => (month === undefined && year !== undefined ? [year] : []));
  const isOfYear = years.length === 0 || years.includes(Number(summit.from.slice(0, 4)));
  const fitting = hints.filter((hint) => {
    if (written !== undefined && hint.yearsBack !== undefined)
      return summit.each.includes(`${Number(written.slice(0, 4)) - hint.yearsBack}${written.slice(4)}`);
    // What is reported lies a day back at the most.
    if (written !== undefined && hint.back !== undefined)
      return [hint.back, hint.back + 1].some((back) => summit.each.includes(addDays(written, -back)));
    if (hint.month !== undefined && hint.year === undefined && !isNear && !isOfYear) return false;
    if (
      written !== undefined &&
      hint.year === undefined &&
      (hint.month === undefined ? !isNear && !(isSoon && hint.day !== undefined) : isFar)
    )
      return false;
    return summit.each.some((day) => isDayOf(hint, day));
  });
  if (fitting.length === 0) return 'differ';
  const isTold = ({ day, month, year, yearsBack }: DayHint) =>
    (year ?? yearsBack) !== undefined || (month !== undefined && (day !== undefined || written !== undefined));
  return isNear || isSoon || fitting.some(isTold) ? 'date' : 'weekday';
}

/** Tells whether a scene names its time by years alone, which fits every meeting of a year. */
export function namesYearsAlone({ days }: Scene): boolean {
  return days.length > 0 && days.every((hint) => Object.keys(hint).every((key) => key === 'year'));
}

/** Tells whether a scene names a day of a summit wholly: "21 February 1972", "ten years ago today". */
export function namesDayWholly({ days }: Scene, { each }: SummitDays, { day: written }: Times): boolean {
  return days.some((hint) =>
    hint.yearsBack !== undefined && written !== undefined
      ? each.includes(`${Number(written.slice(0, 4)) - hint.yearsBack}${written.slice(4)}`)
      : hint.year !== undefined &&
        hint.month !== undefined &&
        hint.day !== undefined &&
        each.some((day) => isDayOf(hint, day)),
  );
}
