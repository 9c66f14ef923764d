import type { Lexicon, Zones } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';

/** A time of day in 24 hours, "09:10" or "18:42:15" as far as it is printed, and its zone as far as it is printed. */
export type PrintedTime = { time: string; zone?: PrintedZone };

/** A certain offset in minutes, a place whose clock it follows, or letters that mean several offsets. */
export type PrintedZone = { offset: number } | { place: string } | { ambiguous: string };

/** Reads a time that begins at an offset of a text, with the zone behind it; gives its end as well. */
export function parseTime(text: string, at: number, lexicon: Lexicon): (PrintedTime & { end: number }) | undefined {
  const { after } = compile(lexicon);
  after.lastIndex = at;
  const match = after.exec(text);
  const read = match && readTime(match.groups ?? {}, lexicon);
  return read ? { ...read, end: at + match[0].length } : undefined;
}

/** Reads a time, with its zone, that ends a text, as "12:14 GMT " in front of a date; gives its start as well. */
export function parseTimeAtEnd(text: string, lexicon: Lexicon): (PrintedTime & { start: number }) | undefined {
  const match = compile(lexicon).atEnd.exec(text);
  const read = match && readTime(match.groups ?? {}, lexicon);
  return read ? { ...read, start: match.index } : undefined;
}

/** Reads a zone alone, as behind the date in "5:00am, 26 Oct 2024 (HKT)"; gives its end as well. */
export function parseZone(text: string, at: number, lexicon: Lexicon): { zone: PrintedZone; end: number } | undefined {
  const { zoneAlone } = compile(lexicon);
  zoneAlone.lastIndex = at;
  const match = zoneAlone.exec(text);
  const zone = match && readZone(match.groups ?? {}, lexicon.zones);
  return zone ? { zone, end: at + match[0].length } : undefined;
}

/** "07/11/2024 09:18 PM EDT": where the clock is American the month stands first. */
export function isAmericanClock(time: PrintedTime | undefined): boolean {
  const zone = time?.zone;
  if (!zone || 'ambiguous' in zone) return false;
  return 'offset' in zone ? zone.offset <= -240 : zone.place.startsWith('America/');
}

const compile = compileOnce((lexicon) => {
  const { fixed, regional, ambiguous, named } = lexicon.zones;
  const morning = alternation(lexicon.words('morning'));
  const half = `(?:${morning}|${alternation(lexicon.words('afternoon'))})`;
  const letters = alternation([...Object.keys(fixed), ...Object.keys(regional), ...Object.keys(ambiguous)]);
  // +09:00, +0900, GMT+9, UTC +9, (KST), Beijing Time
  const zone = String.raw`(?:(?:,\s(?=UK))?\s{0,3}\(?(?:(?:GMT|UTC)?\s?(?<sign>[+−-])\s?(?<oh>\d{1,2})(?::?(?<om>\d{2}))?(?!\d)|(?<name>${alternation(Object.keys(named))})|(?<letters>${letters})(?![\p{L}]))(?:\s?/\s?[A-Z]{2,4}(?!\p{L}|\s\p{L}))?\)?)?`;
  const time = [
    // 오전 9:10, 午後2時30分, 오후 3시, 下午3:20
    String.raw`(?<half1>${half})\s?(?<h1>\d{1,2})(?:\s?[:시時时点]\s?(?:(?<i1>\d{1,2})\s?[분分]?)?)(?:\s?:(?<s1>[0-5]\d)|\s?\d{1,2}[초秒])?`,
    // 14時30分, 14시 30분
    String.raw`(?<h2>\d{1,2})\s?[시時时点]\s?(?:(?<i2>\d{1,2})\s?[분分])?`,
    // 09:10, 9:10:00 p.m., 10.30am, 14h30, 9 p.m.
    String.raw`(?<h3>\d{1,2})(?:\s?[:h]\s?(?<i3>\d{2})(?::(?<s3>[0-5]\d)(?:\.\d+)?)?|\.(?<i4>\d{2}))(?!\d)(?:\s?(?<half2>${half})(?!\p{L}))?`,
    String.raw`(?<h4>\d{1,2})\s?(?<half3>${half})(?!\p{L})`,
    // 1030 GMT
    String.raw`(?<h5>[0-2]\d)(?<i5>[0-5]\d)(?=\s?(?:GMT|UTC|KST|JST))`,
  ].join('|');
  const words = String.raw`(?:\s?(?:Uhr|hrs|hours)(?!\p{L}))?\.?`;
  return {
    morning: new RegExp(`^${morning}$`, 'iu'),
    zoneAlone: new RegExp(zone, 'iuy'),
    after: new RegExp(`(?:${time})${words}${zone}`, 'iuy'),
    atEnd: new RegExp(
      `(?<![\\d:.])(?:${time})${words}${zone}[\\s,·|/–—-]*(?:${alternation(lexicon.words('between'))}\\s)?$`,
      'iu',
    ),
  };
});

function readTime(groups: Record<string, string | undefined>, lexicon: Lexicon): PrintedTime | undefined {
  const hour = Number(groups.h1 ?? groups.h2 ?? groups.h3 ?? groups.h4 ?? groups.h5);
  const minute = Number(groups.i1 ?? groups.i2 ?? groups.i3 ?? groups.i4 ?? groups.i5 ?? 0);
  const half = groups.half1 ?? groups.half2 ?? groups.half3;
  const hour24 = half === undefined ? hour : to24Hours(hour, compile(lexicon).morning.test(half));
  if (hour24 > 23 || minute > 59) return undefined;
  const second = groups.s1 ?? groups.s3;
  return {
    time: `${pad(hour24)}:${pad(minute)}${second === undefined ? '' : `:${second}`}`,
    zone: readZone(groups, lexicon.zones),
  };
}

/** 12 a.m. is 0 and 12 p.m. is 12; "14:30 p.m.", seen in print, stays 14. */
function to24Hours(hour: number, isMorning: boolean): number {
  if (isMorning) return hour === 12 ? 0 : hour;
  return hour < 12 ? hour + 12 : hour;
}

function readZone(groups: Record<string, string | undefined>, zones: Zones): PrintedZone | undefined {
  if (groups.sign !== undefined) {
    const minutes = Number(groups.oh) * 60 + Number(groups.om ?? 0);
    return minutes > 14 * 60 ? undefined : { offset: groups.sign === '+' ? minutes : -minutes };
  }
  const letters = groups.letters?.toUpperCase();
  if (letters !== undefined) {
    const offset = zones.fixed[letters];
    if (offset !== undefined) return { offset };
    const place = zones.regional[letters];
    return place === undefined ? { ambiguous: letters } : { place };
  }
  const name = groups.name?.toLowerCase();
  const place = Object.entries(zones.named).find(([words]) => words.toLowerCase() === name)?.[1];
  return place === undefined ? undefined : { place };
}

function pad(count: number): string {
  return String(count).padStart(2, '0');
}
