import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { assembleHoldings } from '../../src/lib/assemble-holdings.ts';
import type { Holdings } from '../../src/lib/model.ts';
import { foldCalendarLine } from '../../src/site/calendar/fold-calendar-line.ts';
import { printCalendar } from '../../src/site/write-calendar.ts';
import { makeArchive } from '../lib/make-archive.ts';

const STARTER = join(import.meta.dirname, '../../content');

const SUMMIT = `id: talks
name: "Talks; at, the \\\\ lodge"
kind: bilateral
start: "2025-12-31"
end: "2026-01-01"
place: Kananaskis
venue: The lodge
country: CA
lat: 50.9
lon: -115.1
marginOf: larger
countries: [JP, KR]
participants: [lee]
status: planned
`;

test('another program reads every summit of the starter collection from the calendar, on its days', async () => {
  const holdings = await assembleHoldings(STARTER);
  const events = readEvents(holdings);
  const dated = [...holdings.authorities.summits.values()].filter(({ start, end }) => `${start}${end}`.length === 20);
  assert.equal(events.length, dated.length);
  assert.ok(events.length > 500);
  assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
  for (const [index, summit] of dated.entries()) {
    const event = events[index];
    assert.equal(event?.summary, summit.name);
    assert.equal(event?.startDate.toString(), summit.start);
    assert.ok(event?.startDate.isDate);
  }
});

test('an entry has whole days, its end on the day after, and says what is planned', async (context) => {
  const [event] = readEvents(await open(context, SUMMIT));
  assert.ok(event);
  assert.equal(event.summary, 'Talks; at, the \\ lodge');
  assert.equal(event.startDate.toString(), '2025-12-31');
  assert.equal(event.endDate.toString(), '2026-01-02');
  assert.equal(event.uid, 'talks@archive.example');
  assert.equal(event.location, 'The lodge, Kananaskis, Canada');
  assert.equal(event.description, 'Lee Jae Myung');
  assert.deepEqual(event.component.getFirstPropertyValue('geo'), [50.9, -115.1]);
  assert.equal(event.component.getFirstPropertyValue('status'), 'TENTATIVE');
  assert.equal(event.component.getFirstPropertyValue('related-to'), 'larger@archive.example');
  assert.equal(event.component.getFirstPropertyValue('url'), 'https://archive.example/summits/talks/');
});

test('a summit of which only the month is known is in no calendar', async (context) => {
  const vague = SUMMIT.replace('start: "2025-12-31"', 'start: "2025-12"');
  assert.deepEqual(readEvents(await open(context, vague)), []);
});

test('the calendar is the same whenever it is printed, in lines of at most 75 octets', async (context) => {
  const holdings = await open(context, SUMMIT);
  const text = printCalendar(holdings);
  assert.equal(text, printCalendar(holdings));
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
});

test('folded lines are short and unfold to what they were, with no letter cut', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/[\r\n]/.test(text)),
      (text) => {
        const lines = foldCalendarLine(text).split('\r\n');
        for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75);
        assert.equal(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join(''), text);
      },
    ),
  );
});

function readEvents(holdings: Holdings): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(printCalendar(holdings)));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

async function open(context: TestContext, summit: string): Promise<Holdings> {
  return assembleHoldings(
    await makeArchive(context, {
      'authorities/summits/talks.yaml': summit,
      'authorities/people/lee.yaml': 'id: lee\nname: Lee Jae Myung\nsurname: Lee\ncountry: KR\noffices: []\n',
    }),
  );
}
