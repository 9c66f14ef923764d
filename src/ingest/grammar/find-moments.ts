import { type Stamp, stampSchema } from '../../schema/values.ts';
import { findZoneOffset, formatOffset } from '../../text/zone-offset.ts';
import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import { findDates, type PrintedDate } from './find-dates.ts';
import type { Part, StampPart } from './model.ts';
import { findRelativeTimes } from './parse-relative.ts';
import { isAmericanClock, type PrintedTime, parseTime, parseTimeAtEnd, parseZone } from './parse-time.ts';

/** Finds the moments that a line states, in order: dates with the times beside them, and times before now ("9 hours ago"). */
export function findMoments(text: string, lexicon: Lexicon): StampPart[] {
  const relative = findRelativeTimes(text, lexicon).map((part): StampPart => ({ ...part, kind: 'relative' }));
  return [...relative, ...splitGlued(text, lexicon).flatMap((piece) => findStated(text, piece, lexicon))].sort(
    (a, b) => a.start - b.start,
  );
}

function findStated(text: string, { start, end }: Part, lexicon: Lexicon): StampPart[] {
  const piece = text.slice(start, end);
  let from = 0;
  return findDates(piece, lexicon).map((date): StampPart => {
    const moment = readMoment(piece, from, date, lexicon);
    from = moment.end;
    return { ...moment, start: start + moment.start, end: start + moment.end };
  });
}

/** Parts a line where a page's boxes were glued together: "Staff ReporterDecember 29, 2017", "6 December 20238 December 2023". */
function splitGlued(text: string, lexicon: Lexicon): Part[] {
  const places = [...text.matchAll(compile(lexicon).glue)].map(({ index }) => index);
  return [0, ...places].map((start, order) => ({ start, end: places[order] ?? text.length }));
}

/** Joins a date with the time behind it, or else with the time in front of it. */
function readMoment(text: string, from: number, date: PrintedDate, lexicon: Lexicon): StampPart {
  // "2018.08.14 (15:07)", "November 17, 2023 at 09:10", "2024-05-01T10:00:00"
  const gap = compile(lexicon).gap;
  gap.lastIndex = date.end;
  const after = parseTime(text, date.end + (gap.exec(text)?.[0].length ?? 0), lexicon);
  const before = after ? undefined : parseTimeAtEnd(text.slice(from, date.start), lexicon);
  const zone = before && before.zone === undefined ? parseZone(text, date.end, lexicon) : undefined;
  const time = after ?? (before && zone ? { ...before, zone: zone.zone } : before);
  const day = date.day ?? (isAmericanClock(time) ? date.ifMonthFirst : undefined);
  return {
    start: before ? from + before.start : date.start,
    end: after?.end ?? zone?.end ?? date.end,
    kind: 'bare',
    ...(day !== undefined && printValue(day, time)),
    ...(day === undefined && date.ifDayFirst !== undefined && { ifDayFirst: printValue(date.ifDayFirst, time).value }),
    ...(date.weekday !== undefined && { weekday: date.weekday }),
  };
}

/** Prints a day with its time and offset, as far as they are stated. */
export function printValue(day: string, time: PrintedTime | undefined): { value: Stamp; ambiguousZone?: string } {
  if (!time) return { value: stampSchema.parse(day) };
  const local = `${day}T${time.time}`;
  const { zone } = time;
  if (!zone) return { value: stampSchema.parse(local) };
  if ('ambiguous' in zone) return { value: stampSchema.parse(local), ambiguousZone: zone.ambiguous };
  const offset = 'offset' in zone ? zone.offset : findZoneOffset(local, zone.place);
  return { value: stampSchema.parse(local + formatOffset(offset)) };
}

const compile = compileOnce((lexicon) => {
  const between = alternation(lexicon.words('between'));
  // Capitals, for words may end in the letters of a month.
  const months = alternation([...lexicon.months.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1)));
  return {
    gap: new RegExp(String.raw`(?:T(?=\d)|:\s|[\s,.|·•/@–—-]*(?:${between}\s?|[(\[]\s?)?)`, 'iuy'),
    glue: new RegExp(
      String.raw`(?<=[\p{L}\p{N}])(?=${months}\.?\s\d{1,2},?\s\d{4})|(?<=\b\d{4})(?=\d{1,2}\s${months}\.?\s\d{4})`,
      'gu',
    ),
  };
});
