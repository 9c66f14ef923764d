import type { DayForm } from '../citation.ts';
import type { CitableDate, CitableDay } from '../model.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** MLA Handbook, 9th ed.: months of more than four letters are shortened. */
const SHORT_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** A day in words; what is left out is not written. */
type Words = { year?: number; month?: number; day?: number | string };

/** Writes a day, month or year: "June 17, 2025", "May 2026", "17 June" where the year is left out. */
export function writeDay({ year, month, day }: Words, form: DayForm): string {
  if (form === 'iso')
    return [year, month, day].flatMap((part) => (part ? [String(part).padStart(2, '0')] : [])).join('-');
  const name = month ? (form === 'abbreviated' ? SHORT_MONTHS : MONTHS)[month - 1] : undefined;
  if (form === 'day-first' || form === 'abbreviated') return join([day, name, year], ' ');
  const inMonth = join([name, day], ' ');
  if (form === 'year-first') return join([year, inMonth], ', ');
  return join([inMonth, year], day ? ', ' : ' ');
}

/**
 * Writes the day or days of a citation, without a word of doubt: an interval leaves out what both days share ("June 15–17, 2025"),
 * one with an open end says so ("not before June 17, 2025").
 */
export function writeDate({ first, last }: CitableDate, form: DayForm): string {
  if (!first) return last ? `not after ${writeDay(last, form)}` : '';
  if (!last) return `not before ${writeDay(first, form)}`;
  if (isSame(first, last)) return writeDay(first, form);
  if (first.year !== last.year || !first.month || !last.month)
    return `${writeDay(first, form)}–${writeDay(last, form)}`;
  if (first.month === last.month && first.day && last.day)
    return writeDay({ ...first, day: `${first.day}–${last.day}` }, form);
  return form === 'year-first'
    ? `${writeDay(first, form)}–${writeDay({ ...last, year: undefined }, form)}`
    : `${writeDay({ ...first, year: undefined }, form)}–${writeDay(last, form)}`;
}

/** Writes day and month alone, for a style that sets the year apart: "15–17 June". */
export function writeWithoutYear({ first, last, ...date }: CitableDate, form: DayForm): string {
  const bare = (day: CitableDay | undefined) => day?.month && { ...day, year: undefined };
  const [from, to] = [bare(first), bare(last)];
  if (!from || !to) return writeDay(from || to || {}, form);
  if (first?.year !== last?.year) return writeDate({ ...date, first, last }, form);
  if (from.month === to.month && from.day && to.day && from.day !== to.day)
    return writeDay({ ...from, day: `${from.day}–${to.day}` }, form);
  return from.month === to.month && from.day === to.day
    ? writeDay(from, form)
    : `${writeDay(from, form)}–${writeDay(to, form)}`;
}

/** Whether an interval has no beginning or no end that is known. */
export function isOpen({ first, last }: CitableDate): boolean {
  return !first || !last;
}

function isSame(a: CitableDay, b: CitableDay): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function join(parts: readonly (string | number | undefined)[], between: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(between);
}
