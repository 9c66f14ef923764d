import type { ArticleFrontmatter } from '../schema/article.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const BASES: Record<ArticleFrontmatter['dateBasis'], string> = {
  published: 'published',
  updated: 'from the last change',
  event: 'from the meeting',
  inferred: 'inferred by the archive',
  unknown: 'day unknown',
};

/**
 * Formats an EDTF day, month, year or interval for readers: "17 June 2025", "about 17 June 2025", "May 2026",
 * "15–17 June 2025", "from 21 October 2025". A text that is no such date is given back as it is.
 */
export function formatDate(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined || from === to) return formatDay(from);
  if (to === '..') return from === '..' ? 'at an unknown time' : `from ${formatDay(from)}`;
  if (from === '..') return `until ${formatDay(to)}`;
  return formatInterval(from, to);
}

/** Formats a summit's or office's span, whose ends are two keys of a record; an open end reads "since 4 June 2025". */
export function formatSpan(from: string, to: string | undefined): string {
  return to === undefined ? `since ${formatDate(from)}` : formatDate(`${from}/${to}`);
}

/** Formats what an article's date rests on: "from the meeting"; "published" is what readers take for granted. */
export function formatDateBasis(basis: ArticleFrontmatter['dateBasis']): string {
  return BASES[basis];
}

/** Formats a stamp: "17 November 2023, 09:10 (UTC+09:00)"; a day without a time as a day. */
export function formatStamp(stamp: string): string {
  const [day = '', time] = stamp.split('T');
  if (!time) return formatDay(day);
  const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(time)?.[0];
  const clock = time.slice(0, 5);
  if (!zone) return `${formatDay(day)}, ${clock}`;
  return `${formatDay(day)}, ${clock} (UTC${zone === 'Z' ? '' : zone.replace('-', '−')})`;
}

/** Names the month of a day: "June" for "2025-06-17". */
export function nameMonth(day: string): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

type Day = { year: string; month?: string; day?: string; doubt: '' | 'about ' | 'perhaps ' | 'perhaps about ' };

function formatDay(text: string): string {
  const day = parseDay(text);
  return day ? `${day.doubt}${formatParts(day)}` : text;
}

/** Leaves out of the first day what both days share: "15–17 June 2025", "30 May – 2 June 2025". */
function formatInterval(from: string, to: string): string {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (!first || !last) return `${from} to ${to}`;
  const certain = !first.doubt && !last.doubt;
  const sameYear = certain && first.year === last.year;
  if (sameYear && first.day && last.day && first.month === last.month)
    return `${Number(first.day)}–${formatParts(last)}`;
  if (sameYear && first.month && last.month) return `${formatParts({ ...first, year: '' })} – ${formatParts(last)}`;
  return `${first.doubt}${formatParts(first)} – ${last.doubt}${formatParts(last)}`;
}

/** A day with its EDTF mark: "2025-06-17~" (about), "2025-06?" (perhaps), "2025%" (both). */
const DAY = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<mark>[~?%]?)$/;

function parseDay(text: string): Day | undefined {
  const groups = DAY.exec(text)?.groups;
  if (!groups?.year) return undefined;
  const doubts = { '': '', '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' } as const;
  const doubt = doubts[groups.mark as keyof typeof doubts];
  return { year: groups.year, month: groups.month, day: groups.day, doubt };
}

function formatParts({ year, month, day }: Pick<Day, 'year' | 'month' | 'day'>): string {
  const monthName = month ? MONTHS[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : '', monthName ?? '', year].filter(Boolean).join(' ');
}
