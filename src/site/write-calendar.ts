import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { absoluteAddress, addresses, findBase } from '../lib/addresses.ts';
import type { Holdings, Summit } from '../lib/model.ts';
import { addDays } from '../text/edtf.ts';
import { foldCalendarLine } from './calendar/fold-calendar-line.ts';

/** A day of the calendar; a month or year alone has no place in one. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** When an entry was made, which the format must have. No clock may take part: the same records give the same file. */
const STAMP = '19700101T000000Z';

/** Writes the days of all summits as a calendar to subscribe to. */
export async function writeCalendar(holdings: Holdings, outFolder: string): Promise<void> {
  const file = join(outFolder, addresses.calendar().slice(findBase().length));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, printCalendar(holdings));
}

/** Prints the calendar (iCalendar, RFC 5545): an entry of whole days for each summit whose days are known. */
export function printCalendar(holdings: Holdings): string {
  const { archive, authorities } = holdings;
  const summits = [...authorities.summits.values()].filter(({ start, end }) => DAY.test(start) && DAY.test(end));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(archive.title)}//Summits//${archive.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(`${archive.title}: summits`)}`,
    `X-WR-CALNAME:${escapeText(`${archive.title}: summits`)}`,
    `URL:${absoluteAddress(addresses.summits(), archive.site)}`,
    ...summits.flatMap((summit) => listEvent(summit, holdings)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldCalendarLine(line)}\r\n`).join('');
}

function listEvent(summit: Summit, { archive, authorities }: Holdings): string[] {
  const { id, name, start, end, place, venue, country, lat, lon, participants = [], status, kind, marginOf } = summit;
  const people = participants.flatMap((person) => authorities.people.get(person)?.name ?? []);
  const where = [venue, place, authorities.countries.get(country)?.name].filter((part) => part !== undefined);
  const host = new URL(archive.site).hostname;
  return [
    'BEGIN:VEVENT',
    // Where the archive is published may change, its entries may not.
    `UID:${id}@${host}`,
    `DTSTAMP:${STAMP}`,
    `DTSTART;VALUE=DATE:${printDay(start)}`,
    // The first day on which it is over.
    `DTEND;VALUE=DATE:${printDay(addDays(end, 1))}`,
    `SUMMARY:${escapeText(name)}`,
    `LOCATION:${escapeText([...new Set(where)].join(', '))}`,
    ...(lat !== undefined && lon !== undefined ? [`GEO:${lat};${lon}`] : []),
    `URL:${absoluteAddress(addresses.summit(id), archive.site)}`,
    ...(people.length > 0 ? [`DESCRIPTION:${escapeText(people.join(', '))}`] : []),
    `CATEGORIES:${kind}`,
    `STATUS:${status === 'cancelled' ? 'CANCELLED' : status === 'planned' ? 'TENTATIVE' : 'CONFIRMED'}`,
    ...(marginOf ? [`RELATED-TO:${marginOf}@${host}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function printDay(day: string): string {
  return day.replaceAll('-', '');
}

/** A text of the format: a backslash before what would end it or part it, no control characters. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}
