const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });

/** Names the weekdays of a meeting: "Tuesday", "Friday to Saturday"; nothing where a day is not known, or where it lasts longer than a week. */
export function formatWeekdays(start: string, end: string): string | undefined {
  if (start.length < 10 || end.length < 10 || Date.parse(end) - Date.parse(start) > 6 * 86_400_000) return undefined;
  const [first, last] = [start, end].map((day) => WEEKDAY.format(new Date(`${day}T00:00Z`)));
  return start === end ? first : `${first} to ${last}`;
}
