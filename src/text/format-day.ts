/** Formats the day of an instant on the calendar of this machine's own time zone: "2026-11-21". */
export function formatDay(instant: Date): string {
  const [month, day] = [instant.getMonth() + 1, instant.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${instant.getFullYear()}-${month}-${day}`;
}
