import { stampSchema } from '../../schema/values.ts';
import type { Lexicon } from '../lexicon.ts';
import { findMoments, printValue } from './find-moments.ts';
import type { Part, StampLine, StampPart } from './model.ts';
import { narrowWidth } from './narrow-width.ts';
import { parseTimeAtEnd } from './parse-time.ts';
import { isNameBefore, readStampLabel } from './read-stamp-label.ts';
import { readStampTail } from './read-stamp-tail.ts';
import { trimPart } from './trim-part.ts';

/** No line of stamps is longer; longer ones are prose, and are not looked through. */
const LONGEST = 240;

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
    const label = readStampLabel(text.slice(from, moment.start), lexicon);
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
  const tail = readStampTail(line, from, lexicon);
  const last = parts.at(-1);
  if (last && tail && 'kind' in tail) parts[parts.length - 1] = { ...last, ...tail };
  if (
    tail === undefined ||
    parts.every((part) => (part.value ?? part.ifDayFirst) === undefined && part.kind === 'bare')
  )
    return undefined;
  return { parts, ...(rest && { rest }), ...('start' in tail && { after: tail }) };
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
  const label = clock && readStampLabel(text.slice(from, from + clock.start), lexicon);
  if (!clock || label?.kind !== 'updated' || label.before.trim() !== '') return undefined;
  const zone = clock.zone === undefined ? /(?:[+-]\d\d:\d\d|Z)$/u.exec(last.value)?.[0] : undefined;
  const printed = printValue(last.value.slice(0, 10), clock);
  const value = zone === undefined ? printed.value : stampSchema.parse(printed.value + zone);
  return { ...printed, value, start: from + label.start, end: text.length, kind: 'updated' };
}
