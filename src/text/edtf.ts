/** A calendar day as "2023-11-17"; it belongs to no time zone. */
export type Day = string;

const DAY_MS = 86_400_000;
/** A day, month or year with its EDTF qualifier: "2025-06-17~", "2026-05", "1986". */
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;

/** Gives the first and last day that an EDTF value allows: "2026-05" from the 1st to the 31st. An open end has no day; what is no EDTF gives undefined. */
export function findBounds(edtf: string): { first?: Day; last?: Day } | undefined {
  const [from = '', to = from] = edtf.split('/', 2);
  const start = findPartialBounds(from);
  const end = findPartialBounds(to);
  return start && end ? { first: start.first, last: end.last } : undefined;
}

/** Makes a day from its numbers; undefined where the calendar has no such day. */
export function formatDay(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** Adds days, or takes them away: 2024-02-28 plus 2 is 2024-03-01. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Counts the days from one to another: from the 1st to the 3rd is 2. */
export function countDays(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY_MS);
}

/** Tells the weekday: Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00Z`).getUTCDay() || 7;
}

/** Finds the last day on or before another that has a weekday (Monday is 1). */
export function findWeekdayBefore(day: Day, weekday: number): Day {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

function findPartialBounds(partial: string): { first?: Day; last?: Day } | undefined {
  if (partial === '..') return {};
  const [, year, month, day] = PARTIAL.exec(partial) ?? [];
  if (year === undefined) return undefined;
  const first = formatDay(Number(year), Number(month ?? 1), Number(day ?? 1));
  const lastMonth = Number(month ?? 12);
  const last = formatDay(Number(year), lastMonth, Number(day ?? daysInMonth(Number(year), lastMonth)));
  return first && last ? { first, last } : undefined;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(count: number): string {
  return String(count).padStart(2, '0');
}
