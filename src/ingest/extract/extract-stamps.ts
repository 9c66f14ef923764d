import type { Doubt } from '../../schema/article.ts';
import type { Outlet } from '../../schema/outlet.ts';
import type { Stamp } from '../../schema/values.ts';
import { weekdayOf } from '../../text/edtf.ts';
import { findZoneOffset, formatOffset } from '../../text/zone-offset.ts';
import type { StampPart } from '../grammar/model.ts';
import { parseStamp } from '../grammar/parse-stamp.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Candidate, Field, Span } from '../model.ts';
import { countBack } from './count-back.ts';
import { findSpans, type Reading } from './reading.ts';

type Sighting = { part: StampPart; words: string; span: Span; rank: number };

/** Where a stamp may stand, most trusted first. A template prints the day of the visit above the headline, or at the very end. */
const RANKS = { labelled: 0, underTitle: 1, aboveTitle: 2, tail: 3 };

/** So many paragraphs at most stand above a stamp of the head. */
const MOST_ABOVE = 4;

/** Countries whose pages print the day before the month in numbers: "11/07/2023". */
const DAY_FIRST: ReadonlySet<string> = new Set([
  'AU',
  'BE',
  'BR',
  'DE',
  'ES',
  'FR',
  'GB',
  'ID',
  'IE',
  'IN',
  'IT',
  'MY',
  'NZ',
  'RU',
  'SG',
  'TH',
  'TR',
  'UA',
  'VN',
]);

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Extracts when the article was published and last changed: labels win; a stamp without label is when it was published, the first of several. */
export function extractStamps(
  reading: Reading,
  outlet: Outlet | undefined,
): { published: Field<Stamp>; updated: Field<Stamp>; doubts: Doubt[] } {
  const sightings = findSightings(reading).sort((a, b) => a.rank - b.rank);
  const doubts: Doubt[] = [];
  const read = (field: 'published' | 'updated', chosen: Sighting[]): Field<Stamp> =>
    chosen.flatMap((sighting, index) => {
      const { value, doubt } = readSighting(sighting, reading, outlet);
      if (doubt !== undefined && index === 0) doubts.push({ field, question: doubt });
      return value === undefined ? [] : [asCandidate(value, sighting)];
    });
  const published = read(
    'published',
    sightings.filter(({ part }) => part.kind !== 'updated'),
  );
  const updated = read(
    'updated',
    sightings.filter(({ part }) => part.kind === 'updated'),
  );
  return { published, updated, doubts };
}

function findSightings(reading: Reading): Sighting[] {
  const { source, article, lexicon } = reading;
  const title = article.spans.find(({ role }) => role === 'title');
  const stamps = keepOutside(findSpans(reading, 'stamp'), article.spans.filter(isText));
  const last = article.spans.findLast(isText);
  return stamps.flatMap((span) => {
    const line = source.text.slice(span.start, span.end);
    return (parseStamp(line, lexicon)?.parts ?? []).map((part) => {
      const isLabelled = part.kind === 'published' || part.kind === 'updated';
      const isTail = last !== undefined && span.start > last.start;
      const rank = isLabelled
        ? RANKS.labelled
        : isTail
          ? RANKS.tail
          : title && span.start < title.start
            ? RANKS.aboveTitle
            : RANKS.underTitle;
      return { part, words: line.slice(part.start, part.end).trim(), span, rank };
    });
  });
}

/** Leaves out what stands inside the text: a time there is that of an entry or a comment. Summaries may stand above the article's own. */
function keepOutside(stamps: Span[], texts: readonly Span[]): Span[] {
  const last = texts.at(-1);
  const countAbove = ({ start }: Span) => texts.filter((text) => text.start < start).length;
  const isInside = (stamp: Span) => last !== undefined && stamp.start < last.start && countAbove(stamp) >= 2;
  const outside = stamps.filter((stamp) => !isInside(stamp));
  return outside.length > 0 ? outside : stamps.filter((stamp) => countAbove(stamp) <= MOST_ABOVE);
}

function isText({ role }: Span): boolean {
  return role === 'paragraph' || role === 'list-item';
}

function readSighting(
  { part, words }: Sighting,
  reading: Reading,
  outlet: Outlet | undefined,
): { value?: Stamp; doubt?: string } {
  if (part.ago) return countBack(part.ago, words, reading.record?.origin?.captured);
  if (part.ifDayFirst !== undefined && DAY_FIRST.has(outlet?.country ?? '')) return { value: part.ifDayFirst };
  if (part.value === undefined) return { doubt: `The page says "${words}". Which day is that?` };
  const day = part.value.slice(0, 10);
  if (part.weekday !== undefined && weekdayOf(day) !== part.weekday) {
    const printed = WEEKDAYS[part.weekday - 1];
    return {
      value: part.value,
      doubt: `The page says "${words}", but that day was a ${WEEKDAYS[weekdayOf(day) - 1]} and no ${printed}. Which day is right?`,
    };
  }
  return part.ambiguousZone === undefined
    ? { value: part.value }
    : resolveZone(part.value, part.ambiguousZone, reading.lexicon, outlet);
}

/** "CST" is Chicago's or China's time: the outlet's own clock decides, if it is one of those that the letters mean. */
function resolveZone(
  value: Stamp,
  letters: string,
  { zones }: Lexicon,
  outlet: Outlet | undefined,
): { value: Stamp; doubt?: string } {
  const meant = (zones.ambiguous[letters] ?? []).map((place) => findZoneOffset(value, place));
  const offset = outlet?.timeZone === undefined ? undefined : findZoneOffset(value, outlet.timeZone);
  if (offset !== undefined && meant.includes(offset)) return { value: (value + formatOffset(offset)) as Stamp };
  return {
    value,
    doubt: `"${letters}" stands for several time zones, and the outlet’s own is not known to be one of them. Which clock is meant?`,
  };
}

function asCandidate(value: Stamp, { part, words, span }: Sighting): Candidate<Stamp> {
  const rule = part.ago ? 'stamp-counted-back' : part.kind === 'bare' ? 'stamp-without-label' : 'stamp-with-label';
  return { value, rule, reason: `The page says "${words}".`, spans: [span] };
}
