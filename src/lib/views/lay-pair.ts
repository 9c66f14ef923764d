import type { Country, Holdings } from '../model.ts';
import { count } from './count.ts';
import { findYears, type Lane, layTicks, markYears, type YearMark } from './lay-lanes.ts';
import type { PairMeeting } from './list-pair-meetings.ts';
import type { Pair } from './list-pairs.ts';
import { printCountry } from './print-country.ts';

/** What the page of two countries says first: who they are, how often they met, and who came to whom. */
export type PairHead = { name: string; dek: string; travel: string; lanes: Lane[]; marks: YearMark[] };

/** Lays out the head of a pair's page; the lanes of its picture are one for each host. */
export function layPair({ codes, summits }: Pair, meetings: readonly PairMeeting[], holdings: Holdings): PairHead {
  const [first, second] = codes.map((code) => holdings.authorities.countries.get(code) as Country) as [
    Country,
    Country,
  ];
  const held = meetings.filter(({ summit }) => !summit.status);
  const years = findYears(summits);
  const hosts = [
    { name: `In ${printCountry(first)}`, meetings: meetings.filter(({ host }) => host === first) },
    { name: `In ${printCountry(second)}`, meetings: meetings.filter(({ host }) => host === second) },
    { name: 'Elsewhere', meetings: meetings.filter(({ host }) => host && host !== first && host !== second) },
    { name: 'By video', meetings: meetings.filter(({ host }) => !host) },
  ].filter((lane, place) => place < 2 || lane.meetings.length > 0);
  return {
    name: `${capitalise(printCountry(first))} and ${printCountry(second)}`,
    dek: describeMeetings(held),
    travel: describeTravel(hosts),
    lanes: hosts.map((lane) => ({
      name: `${lane.name}: ${countHeld(lane.meetings)}`,
      ticks: layTicks(
        lane.meetings.map(({ summit }) => summit),
        years,
        holdings,
      ),
    })),
    marks: markYears(years),
  };
}

/** "71 meetings of the two and 24 of three on record, 1994–2026; 27 of them with articles." */
function describeMeetings(held: readonly PairMeeting[]): string {
  const days = held.map(({ summit }) => summit.start.slice(0, 4)).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (!from) return 'No meeting of theirs that was held is on record.';
  const three = held.filter(({ third }) => third).length;
  const two = held.length - three;
  const counts = [
    two > 0 && `${count(two, 'meeting')} of the two`,
    three > 0 && `${two > 0 ? three : count(three, 'meeting')} of three`,
  ];
  const covered = held.filter(({ articles }) => articles.length > 0).length;
  const articles = covered === 0 ? 'no article yet' : `${held.length > 1 ? `${covered} of them ` : ''}with articles`;
  return `${counts.filter(Boolean).join(' and ')} on record, ${from === to ? from : `${from}–${to}`}; ${articles}.`;
}

/** "Of these meetings 21 were in Japan, 24 in South Korea, 50 elsewhere, most often in the United States (13), 1 by video." */
function describeTravel(hosts: readonly { name: string; meetings: readonly PairMeeting[] }[]): string {
  const counted = hosts.map(({ name, meetings }) => ({
    where: lowerFirst(name),
    meetings,
    number: countHeld(meetings),
  }));
  const total = counted.reduce((sum, { number }) => sum + number, 0);
  if (total === 0) return 'None of them was held yet, as far as recorded.';
  if (total === 1) return `It was held ${counted.find(({ number }) => number === 1)?.where}.`;
  const parts = counted.map(({ where, meetings, number }, place) => {
    const often = where === 'elsewhere' ? findMostOften(meetings) : undefined;
    const verb = place > 0 ? '' : number === 1 ? 'was ' : 'were ';
    return `${number || 'none'} ${verb}${where}${often ? `, most often in ${often}` : ''}`;
  });
  return `Of these meetings ${parts.join(', ')}.`;
}

function countHeld(meetings: readonly PairMeeting[]): number {
  return meetings.filter(({ summit }) => !summit.status).length;
}

/** The country that received the two most often, where it did so more than once. */
function findMostOften(meetings: readonly PairMeeting[]): string | undefined {
  const counts = new Map<Country, number>();
  for (const { host } of meetings) if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 1 ? `${printCountry(most[0])} (${most[1]})` : undefined;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
