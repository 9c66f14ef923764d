import type { PersonId } from '../../schema/values.ts';
import { addresses } from '../addresses.ts';
import { listCountryMeetings, listMeetings, type Meeting } from '../meetings.ts';
import type { Holdings, Person } from '../model.ts';
import { groupPeople } from './group-people.ts';
import { layMatrix, type Matrix } from './lay-matrix.ts';
import { listByCount } from './list-by-count.ts';
import { nameLeaderPair } from './list-leader-pairs.ts';
import type { MeetingFilters } from './list-meeting-filters.ts';

/** More rows and columns than these do not fit beside their names. */
const MOST = 36;

/** The matrix of people; `least` is how many meetings it takes to stand in it, `others` are those with fewer or with other partners. */
export type PeopleMatrix = Matrix & { least: number; others: Person[] };

/** Lays out which countries met, the most often meeting first. */
export function layCountryMatrix(holdings: Holdings, filters: MeetingFilters): Matrix {
  const { countries } = holdings.authorities;
  const meetings = listCountryMeetings(holdings);
  const members = listByCount(meetings.flatMap((meeting) => meeting.countries))
    .slice(0, MOST)
    .flatMap(([code]) => countries.get(code) ?? [])
    .map(({ code, name }) => ({ id: code, name, short: name, href: addresses.country(code) }));
  return layMatrix(
    [{ members }],
    meetings.map(({ summit, countries: pair }) => ({ summit, pair, href: addresses.pair(...pair) })),
    filters.find,
  );
}

/** Lays out who met whom: by country, in it by the office in which they met others, in that by the first meeting. */
export function layPeopleMatrix(holdings: Holdings, filters: MeetingFilters): PeopleMatrix {
  const meetings = listMeetings(holdings);
  const ranked = listByCount(listAttendances(meetings));
  const least = findLeast(ranked.map(([, count]) => count));
  const chosen = chooseMembers(new Set(ranked.filter(([, count]) => count >= least).map(([id]) => id)), meetings);
  const findPerson = (id: PersonId) => holdings.authorities.people.get(id) ?? [];
  const groups = groupPeople([...chosen].flatMap(findPerson), meetings, holdings);
  const matrix = layMatrix(
    groups,
    meetings.map(({ summit, people, countries }) => ({
      summit,
      pair: people,
      href: `${addresses.pair(...countries)}#${nameLeaderPair({ id: people[0] }, { id: people[1] })}`,
    })),
    filters.find,
  );
  const others = ranked.filter(([id]) => !chosen.has(id)).flatMap(([id]) => findPerson(id));
  return { ...matrix, least, others: others.sort((a, b) => a.name.localeCompare(b.name, 'en')) };
}

/** Lists people once for each meeting of theirs: at one of three somebody meets two. */
function listAttendances(meetings: readonly Meeting[]): PersonId[] {
  const atSummit = new Map(meetings.map(({ summit }) => [summit, new Set<PersonId>()]));
  for (const { summit, people } of meetings) for (const id of people) atSummit.get(summit)?.add(id);
  return [...atSummit.values()].flatMap((people) => [...people]);
}

/** Whoever met none of the others would be a row without a count. */
function chooseMembers(often: ReadonlySet<PersonId>, meetings: readonly Meeting[]): ReadonlySet<PersonId> {
  return new Set(meetings.flatMap(({ people }) => (people.every((id) => often.has(id)) ? people : [])));
}

/** The least count that leaves no more than fit; everyone of an equal count is in or out. */
function findLeast(counts: readonly number[]): number {
  const next = counts[MOST];
  return next === undefined ? 1 : next + 1;
}
