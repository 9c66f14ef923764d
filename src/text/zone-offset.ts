const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Finds how many minutes east of UTC the clocks of a place (IANA name, "Asia/Seoul") stood at a local time ("2023-11-17T09:10").
 * In the hour that comes twice in autumn it gives the later offset.
 */
export function findZoneOffset(localTime: string, place: string): number {
  const asUtc = Date.parse(`${localTime}Z`);
  const first = offsetAt(asUtc, place);
  return offsetAt(asUtc - first * 60_000, place);
}

/** Prints an offset in minutes as ISO 8601 does: 540 is "+09:00". */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function offsetAt(instant: number, place: string): number {
  let format = formats.get(place);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone: place, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(place, format);
  }
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const local = Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day, parts.hour, parts.minute, parts.second);
  return Math.round((local - instant) / 60_000);
}

function pad(count: number): string {
  return String(count).padStart(2, '0');
}
