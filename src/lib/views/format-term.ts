const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Formats the time of an office briefly, for a narrow column: "Oct 2024 – Oct 2025", "since Jun 2025". */
export function formatTerm(from: string, to: string | undefined): string {
  return to === undefined ? `since ${formatMonth(from)}` : `${formatMonth(from)} – ${formatMonth(to)}`;
}

/** A year alone stays a year. */
function formatMonth(date: string): string {
  return date.length === 4 ? date : MONTH.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`)).replace('Sept', 'Sep');
}
