import type { Lexicon } from '../lexicon.ts';
import { findDates } from './find-dates.ts';
import type { DatelineMatch } from './model.ts';

/** "KUALA LUMPUR", "NEW DELHI, India": a place, and the region or country behind a comma. */
const PLACE = /^(?<place>\p{Lu}[\p{L}\p{M}.'’ -]{1,30}?)(?:,\s(?<region>\p{Lu}[\p{L}\p{M}.'’ -]{1,30}?))?[\s,:–—-]*$/u;

/** Parses a place that stands beside a time and not before a sentence: "KAZAN", "KUALA LUMPUR, 26 October 2025". Only known places count. */
export function parsePlaceLine(text: string, lexicon: Lexicon): DatelineMatch | undefined {
  const line = text.trim();
  if (line.length > 80) return undefined;
  const [date] = findDates(line, lexicon);
  const words = date && date.end >= line.length - 1 ? line.slice(0, date.start) : line;
  const { place = '', region } = PLACE.exec(words)?.groups ?? {};
  const isKnown = lexicon.cities.has(place.toLowerCase());
  if (!isKnown || (region !== undefined && !isRegion(region, lexicon))) return undefined;
  return {
    part: { start: 0, end: text.length },
    asPrinted: line.replace(/[\s,:–—-]+$/u, ''),
    places: [formatPlace(place)],
    ...(region !== undefined && { region }),
    ...(date?.month !== undefined &&
      date.monthDay !== undefined && {
        day: {
          ...(date.day !== undefined && { year: Number(date.day.slice(0, 4)) }),
          month: date.month,
          day: date.monthDay,
        },
      }),
  };
}

function isRegion(name: string, { cities, regions }: Lexicon): boolean {
  return regions.has(name.toLowerCase()) || cities.has(name.toLowerCase());
}

/** "KUALA LUMPUR" becomes "Kuala Lumpur"; what is not all capitals stays. */
function formatPlace(place: string): string {
  if (/\p{Ll}/u.test(place)) return place;
  return place.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
