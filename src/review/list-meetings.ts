import slugify from '@sindresorhus/slugify';
import type { Authorities } from '../authorities/model.ts';
import type { Page } from '../check/read-pages.ts';
import type { SourceReading } from '../ingest/explain.ts';
import type { Meeting } from '../ingest/model.ts';
import type { CountryCode, PersonId } from '../schema/values.ts';

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A meeting that articles report and no record knows: the pages with their words, and a record ready to be accepted. */
export type UnknownMeeting = {
  told: { page: Page; meeting: Meeting }[];
  question: string;
  file: string;
  lines: string[];
};

/** Tells whether a page can report a meeting without a record: nothing else is worth reading once more. */
export function canReportMeeting({ frontmatter: { people = [], published, dateline } }: Page): boolean {
  return people.filter(({ id, office }) => id && office).length > 1 && (published ?? dateline?.date) !== undefined;
}

/** Lists the meetings without a record, most articles first; articles that tell of one meeting are taken together. */
export function listMeetings(
  pages: readonly Page[],
  readings: ReadonlyMap<string, SourceReading | undefined>,
  authorities: Authorities,
): UnknownMeeting[] {
  const told = pages.flatMap((page) => {
    const { file, lines } = page.frontmatter.source;
    const reading = readings.get(file)?.articles.find(({ article }) => article.lines[0] === lines[0]);
    return (reading?.found.meetings ?? []).map((meeting) => ({ page, meeting }));
  });
  const groups = Map.groupBy(told, ({ page, meeting }) => `${meeting.people.join('+')} ${dayOf(page, meeting)}`);
  return [...groups.values()]
    .map((group) => describeMeeting(group, authorities))
    .sort((one, other) => other.told.length - one.told.length || (one.file < other.file ? -1 : 1));
}

function describeMeeting(told: UnknownMeeting['told'], { people, countries, summits }: Authorities): UnknownMeeting {
  // The article that tells most stands for all.
  const best = [...told].sort(
    (one, other) => countTold(other.meeting) - countTold(one.meeting),
  )[0] as (typeof told)[number];
  const { meeting, page } = best;
  const day = dayOf(page, meeting);
  const place = meeting.place ?? page.frontmatter.dateline?.place ?? 'the place';
  const series = meeting.countries.map((code) => code.toLowerCase().replace(/^xx-/, '')).join('-');
  const nations = meeting.countries.map((code: CountryCode) => countries.get(code)?.name ?? code);
  const known = [...summits.values()].find((summit) => summit.place === place)?.country;
  const names = meeting.people.map((id: PersonId) => people.get(id)?.name ?? id);
  const id = slugify(`${series} ${day} ${place}`);
  const kind = meeting.people.length > 2 ? 'trilateral' : 'bilateral';
  return {
    told,
    question: `${names.join(', ')} met, it says, and no record knows of it. Is it a summit?`,
    file: `authorities/summits/${id}.yaml`,
    lines: [
      `id: ${id}`,
      `name: ${JSON.stringify(`${nations.join('–')} meeting in ${place} (${MONTH.format(new Date(`${day}T00:00Z`))})`)}`,
      `series: ${series}`,
      `kind: ${kind}`,
      `start: "${day}"`,
      `end: "${day}"`,
      `place: ${JSON.stringify(place)}`,
      `country: ${meeting.country ?? known ?? meeting.countries[0]}`,
      ...(meeting.marginOf ? [`marginOf: ${meeting.marginOf}`] : []),
      `countries: [${meeting.countries.join(', ')}]`,
      'participants:',
      ...meeting.people.map((person) => `  - ${person}`),
      `certainty: ${meeting.start ? 'medium' : 'low'}`,
    ],
  };
}

/** The day that the article names, else its own. */
function dayOf({ frontmatter: { published, dateline } }: Page, { start }: Meeting): string {
  return start ?? (published ?? dateline?.date ?? '').slice(0, 10);
}

function countTold({ start, place, country }: Meeting): number {
  return [start, place, country].filter((told) => told !== undefined).length;
}
