import { type Stamp, stampSchema } from '../../schema/values.ts';
import { findZoneOffset, formatOffset } from '../../text/zone-offset.ts';
import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import { findDates, type PrintedDate } from './find-dates.ts';
import { matchBoilerplate } from './match-boilerplate.ts';
import type { Part, StampLine, StampPart } from './model.ts';
import { namesBureau } from './names-bureau.ts';
import { narrowWidth } from './narrow-width.ts';
import { parseByline } from './parse-byline.ts';
import { parsePlaceLine } from './parse-place-line.ts';
import { findRelativeTimes } from './parse-relative.ts';
import { isAmericanClock, type PrintedTime, parseTime, parseTimeAtEnd, parseZone } from './parse-time.ts';

/** No line of stamps is longer; longer ones are prose, and are not looked through. */
const LONGEST = 240;
/** "Published in Example Times, May 3rd, 2024" */
const PUBLISHED_IN = /^published in (?:the )?\p{Lu}/iu;
/** The longest name of an outlet or author before a stamp. */
const LONGEST_REST = 80;

/** Parses a line that says when something was published or changed, alone or at its end: "Korea Herald9 hours ago". */
export function parseStamp(line: string, lexicon: Lexicon): StampLine | undefined {
  if (line.length > LONGEST) return undefined;
  const text = narrowWidth(line);
  const times = findMoments(text, lexicon);
  const [first] = times;
  if (!first) return undefined;
  const parts: StampPart[] = [];
  let from = 0;
  let rest: Part | undefined;
  for (const moment of times) {
    const label = readLabel(text.slice(from, moment.start), lexicon);
    if (label.before.trim() !== '') {
      if (moment !== first || !isNameBefore(label, moment, lexicon)) return undefined;
      rest = trimPart(line, { start: from, end: from + label.before.length });
    }
    parts.push({ ...moment, start: from + label.start, kind: label.kind ?? moment.kind });
    from = moment.end;
  }
  const again = readLaterClock(text, from, times.at(-1), lexicon);
  if (again) {
    parts.push(again);
    from = again.end;
  }
  const tail = readTail(line, from, lexicon);
  const last = parts.at(-1);
  if (last && tail && 'kind' in tail) parts[parts.length - 1] = { ...last, ...tail };
  if (
    tail === undefined ||
    parts.every((part) => (part.value ?? part.ifDayFirst) === undefined && part.kind === 'bare')
  )
    return undefined;
  return { parts, ...(rest && { rest }), ...('start' in tail && { after: tail }) };
}

function findMoments(text: string, lexicon: Lexicon): StampPart[] {
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

function printValue(day: string, time: PrintedTime | undefined): { value: Stamp; ambiguousZone?: string } {
  if (!time) return { value: stampSchema.parse(day) };
  const local = `${day}T${time.time}`;
  const { zone } = time;
  if (!zone) return { value: stampSchema.parse(local) };
  if ('ambiguous' in zone) return { value: stampSchema.parse(local), ambiguousZone: zone.ambiguous };
  const offset = 'offset' in zone ? zone.offset : findZoneOffset(local, zone.place);
  return { value: stampSchema.parse(local + formatOffset(offset)) };
}

/** "Published on 24/07/2025 - 15:25 GMT+2 • Updated 19:40": the label of a change with the clock alone means the same day and zone. */
function readLaterClock(
  text: string,
  from: number,
  last: StampPart | undefined,
  lexicon: Lexicon,
): StampPart | undefined {
  if (!last?.value?.includes('T')) return undefined;
  const clock = parseTimeAtEnd(text.slice(from), lexicon);
  const label = clock && readLabel(text.slice(from, from + clock.start), lexicon);
  if (!clock || label?.kind !== 'updated' || label.before.trim() !== '') return undefined;
  const zone = clock.zone === undefined ? /(?:[+-]\d\d:\d\d|Z)$/u.exec(last.value)?.[0] : undefined;
  const printed = printValue(last.value.slice(0, 10), clock);
  const value = zone === undefined ? printed.value : stampSchema.parse(printed.value + zone);
  return { ...printed, value, start: from + label.start, end: text.length, kind: 'updated' };
}

type Label = { before: string; start: number; kind?: 'published' | 'updated'; isSeparated: boolean };

/** Splits what stands before a moment into other words and the label that belongs to it. */
function readLabel(text: string, lexicon: Lexicon): Label {
  const match = compile(lexicon).label.exec(text);
  const { signs = '', published, updated, neutral } = match?.groups ?? {};
  const at = match?.index ?? text.length;
  const kind = updated ? 'updated' : published ? 'published' : undefined;
  // A neutral label, as the icon's word in "timean hour ago", is no part of what the page says.
  const start = kind === undefined ? text.length : at + signs.length;
  const isSeparated =
    kind !== undefined ||
    neutral !== undefined ||
    /[|·•‧∙●\t]|\s{2,}/u.test(signs) ||
    (/[/–—-]/u.test(signs) && countWords(text.slice(0, at)) <= 5);
  return { before: text.slice(0, at), start, kind, isSeparated };
}

/** A dash follows names and sentences alike; names are short. */
function countWords(text: string): number {
  return text.trim().split(/\s+/u).length;
}

/** Whether the words before the first stamp can be an outlet's or author's name, and no sentence. */
function isNameBefore(label: Label, moment: StampPart, lexicon: Lexicon): boolean {
  const words = label.before.trim();
  if (words.length > LONGEST_REST || /[.!?。]["”’]?$/u.test(words)) return false;
  const isGlued = label.start === label.before.length && /[\p{L}\p{N}]$/u.test(label.before);
  return (
    label.isSeparated ||
    isGlued ||
    PUBLISHED_IN.test(words) ||
    compile(lexicon).capitalised.test(words) ||
    (moment.value?.includes('T') === true && namesBureau(words, lexicon)) ||
    parseByline(words, lexicon) !== undefined
  );
}

/** Behind the last stamp may stand signs, its label ("20:31配信"), a byline, a mark of the page such as "3 min read", or sections: "| World, Japan". */
function readTail(line: string, from: number, lexicon: Lexicon): Part | { kind?: 'published' | 'updated' } | undefined {
  const part = trimPart(line, { start: from + leadingSigns(line.slice(from)), end: line.length });
  const words = line.slice(part.start, part.end);
  if (/^[\s)\]|·•,.;:/–—-]*$/u.test(words) || /^(?:page|p\.) ?[A-Z]?\d+$/iu.test(words)) return {};
  const label = compile(lexicon).suffix.exec(words)?.groups;
  if (label) return { kind: label.updated ? 'updated' : 'published' };
  // "August 24, 2025 (Mainichi Japan)"
  const isOutlet = /^\(\p{Lu}[\p{L}\s.]{1,40}\)$/u.test(words);
  const gap = line.slice(from, part.start);
  const isMenu = /\|\s*$|\s{3,}$/u.test(gap) && words.length < 60 && !/[.!?。]$/u.test(words);
  // "August 20, 2023Event Updates, News": what stands in the next box.
  const isGlued = gap === '' && /^\p{Lu}[^.!?。]{1,50}$/u.test(words);
  // "05:02 pm IST - NEW DELHI"
  const isPlace = /[-–—|,]\s*$/u.test(gap) && parsePlaceLine(words, lexicon) !== undefined;
  const isName = /[/]\s*$/u.test(gap) && parseByline(`By ${words}`, lexicon) !== undefined;
  // "Nov 16, 2023 - World", "Feb 7, 2025 - Politics & Trade"
  const isSection =
    /[-–—|,/]\s*$/u.test(gap) &&
    (compile(lexicon).sections.has(words.toLowerCase()) ||
      words.split(/\s(?:&|and)\s/u).every((name) => compile(lexicon).sections.has(name.toLowerCase())));
  // "June 16, 2021 / 7:49 PM EDT / CBS News": the outlet, behind a stroke between spaces
  const isSite =
    /\s\/\s*$/u.test(gap) &&
    /^(?:[\p{Lu}\d][\p{L}\d.&-]*\s){0,3}(?:News|Times|Post|Press|Herald|Today|Journal|Radio|TV)$/u.test(words);
  return isSection || isSite || isMenu || isGlued || isName || isPlace || isOutlet || isImprint(words, lexicon)
    ? part
    : undefined;
}

/** Names, editors and buttons side by side: "Xinhua     Web Editor: Ann Example". */
function isImprint(words: string, lexicon: Lexicon): boolean {
  return words
    .split(/\s{2,}/u)
    .every(
      (part) =>
        lexicon.agencies.has(part) ||
        parseByline(part, lexicon) !== undefined ||
        matchBoilerplate(part, lexicon) !== undefined,
    );
}

function leadingSigns(text: string): number {
  return /^[\s|·•,.;:)\]/–—-]*/u.exec(text)?.[0].length ?? 0;
}

function trimPart(text: string, { start, end }: Part): Part {
  const words = text.slice(start, end);
  const from = /^\s*/u.exec(words)?.[0].length ?? 0;
  const to = /[\s|·•‧∙●/,–—-]*$/u.exec(words)?.index ?? words.length;
  return { start: start + from, end: start + Math.max(from, to) };
}

const compile = compileOnce((lexicon) => {
  const between = alternation(lexicon.words('between'));
  const labels = (list: 'published' | 'updated' | 'stampWords') => alternation(lexicon.words(list));
  // Capitals, for words may end in the letters of a month.
  const months = alternation([...lexicon.months.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1)));
  const signs = String.raw`[\s|·•‧∙●,;/()\[\]–—-]*`;
  return {
    sections: new Set(lexicon.words('sections').map((name) => name.toLowerCase())),
    gap: new RegExp(String.raw`(?:T(?=\d)|:\s|[\s,.|·•/@–—-]*(?:${between}\s?|[(\[]\s?)?)`, 'iuy'),
    label: new RegExp(
      String.raw`(?<signs>${signs})(?:(?<![\p{L}])(?:(?<published>${labels('published')})|(?<updated>${labels('updated')})|(?<neutral>${labels('stampWords')})))?[\s:：.|–—-]*(?:(?<!\p{L})${between}\s)?[\s(\[]*$`,
      'iu',
    ),
    suffix: new RegExp(`^(?:(?<published>${labels('published')})|(?<updated>${labels('updated')}))[.。]?$`, 'iu'),
    glue: new RegExp(
      String.raw`(?<=[\p{L}\p{N}])(?=${months}\.?\s\d{1,2},?\s\d{4})|(?<=\b\d{4})(?=\d{1,2}\s${months}\.?\s\d{4})`,
      'gu',
    ),
    // "REUTERS", "Korea Herald", "SEOUL, South Korea", "XYZ / Sample Times", "Ann Example and Bo Sample, Example Times -"
    capitalised: /^(?:\p{Lu}[\p{L}\p{M}.'’&-]*,?\s?|of\s|the\s|and\s|\/\s){1,9}[-–—]?\s*$/u,
  };
});
