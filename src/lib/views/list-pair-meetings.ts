import { findOffices } from '../../authorities/office-on.ts';
import type { PersonId } from '../../schema/values.ts';
import { findSides, isByVideo } from '../meetings.ts';
import type { Article, Country, Holdings, Person, Summit } from '../model.ts';
import type { Pair } from './list-pairs.ts';
import { listSummitArticles } from './list-summit-articles.ts';

/** One who met, with the office held that day, its country left out. */
export type Leader = { person: Person; office?: string };

/** A meeting of a pair as its page shows it. */
export type PairMeeting = {
  summit: Summit;
  /** Who sat there for the first country, and who for the second. */
  sides: readonly [readonly Leader[], readonly Leader[]];
  /** The country at whose place it was held; absent for a meeting by video. */
  host?: Country;
  /** The other party of a meeting of three. */
  third?: Country;
  /** The larger meeting that it was held beside. */
  larger?: Summit;
  /** Those about it come before those that speak of it besides. */
  articles: readonly Article[];
  /** The whole years without a meeting before this one, where they are two or more. */
  gap?: number;
};

/** Fewer years between two meetings are no gap worth a line. */
const GAP = 2;

/** Lists the meetings of a pair, newest first. A meeting that was not held ends no gap. */
export function listPairMeetings({ codes, summits }: Pair, holdings: Holdings): PairMeeting[] {
  const { authorities } = holdings;
  let last: string | undefined;
  const meetings = summits.map((summit): PairMeeting => {
    const sides = findSides(summit, authorities);
    const leadersOf = (code: string) => sides.find((side) => side.country === code)?.members ?? [];
    const third = summit.countries.find((code) => !codes.includes(code));
    const years = last && !summit.status ? countYears(last, summit.start) : 0;
    if (!summit.status) last = summit.end;
    return {
      summit,
      sides: [listLeaders(leadersOf(codes[0]), summit, holdings), listLeaders(leadersOf(codes[1]), summit, holdings)],
      host: isByVideo(summit) ? undefined : authorities.countries.get(summit.country),
      third: third && authorities.countries.get(third),
      larger: summit.marginOf && authorities.summits.get(summit.marginOf),
      articles: listSummitArticles(summit, holdings),
      gap: years >= GAP ? years : undefined,
    };
  });
  return meetings.reverse();
}

/** Counts the whole years from one day to another: from "2015-11-02" to "2019-10-24" three. */
export function countYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(4) < from.slice(4) ? years - 1 : years;
}

function listLeaders(ids: readonly PersonId[], summit: Summit, { authorities }: Holdings): Leader[] {
  return ids.flatMap((id) => {
    const person = authorities.people.get(id);
    if (!person) return [];
    const office = findOffices(person, `${summit.start}/${summit.end}`)[0];
    return [{ person, office: office?.office }];
  });
}
