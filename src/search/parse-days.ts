/** The first and last day of a stretch of time, as text that sorts: "2018" to "2020~" holds every day of the three years. */
export type DayRange = { from: string; to: string };

/** Sorts behind every day that begins as what stands before it: "2020~" behind "2020-12-31". */
const AFTER = '~';

/** A year, month or day: "2018", "2018-05", "2018-05-27". */
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Two of them, or one and an open end: "2018..2020", "..2020", "2018-2020". */
const RANGE = /^(?<from>\d{4}(?:-\d{2}){0,2})?(?:\.\.\.?|…|[–—-])(?<to>\d{4}(?:-\d{2}){0,2})?$/;

/** Parses the value of `year:`: a year, month or day, or a range of them, either end open. */
export function parseRange(text: string): DayRange | undefined {
  if (DAY.test(text)) return { from: text, to: text + AFTER };
  const { from, to } = RANGE.exec(text)?.groups ?? {};
  if (!from && !to) return undefined;
  const [first, last] = from && to && from > to ? [to, from] : [from, to];
  return { from: first ?? '', to: (last ?? '') + AFTER };
}

/** Parses the value of `before:`: everything up to the day, month or year, itself left out. */
export function parseBefore(text: string): DayRange | undefined {
  return DAY.test(text) ? { from: '', to: text } : undefined;
}

/** Parses the value of `after:`: everything from the end of the day, month or year on. */
export function parseAfter(text: string): DayRange | undefined {
  return DAY.test(text) ? { from: text + AFTER, to: AFTER } : undefined;
}

/** Whether a day lies in a range; what has no day lies in none. */
export function isWithin(day: string, { from, to }: DayRange): boolean {
  return day !== '' && day >= from && day < to;
}
