import type { CountryCode } from '../../schema/values.ts';
import { listMeetings } from '../meetings.ts';
import type { Holdings, Person, Summit } from '../model.ts';

/** Two people who met for two countries, the first country's first, and when: oldest first. */
export type LeaderPair = { id: string; people: [Person, Person]; summits: Summit[] };

const pairsByHoldings = new WeakMap<Holdings, Map<string, LeaderPair[]>>();

/** Lists who met whom for two countries, in the order in which they first met. They are gathered once for all pairs. */
export function listLeaderPairs(codes: [CountryCode, CountryCode], holdings: Holdings): readonly LeaderPair[] {
  const pairs = pairsByHoldings.get(holdings) ?? gatherPairs(holdings);
  pairsByHoldings.set(holdings, pairs);
  return pairs.get([...codes].sort().join()) ?? [];
}

/** Names the place of two people on the page of their countries, whichever is named first: "joe-biden-fumio-kishida". */
export function nameLeaderPair(...people: [{ id: string }, { id: string }]): string {
  return people
    .map(({ id }) => id)
    .sort()
    .join('-and-');
}

function gatherPairs(holdings: Holdings): Map<string, LeaderPair[]> {
  const found = new Map<string, LeaderPair>();
  const byCountries = new Map<string, LeaderPair[]>();
  for (const { summit, people, countries } of listMeetings(holdings)) {
    const order = countries[0] < countries[1] ? ([0, 1] as const) : ([1, 0] as const);
    const [one, other] = order.map((place) => holdings.authorities.people.get(people[place]));
    if (!one || !other) continue;
    const codes = order.map((place) => countries[place]).join();
    const id = nameLeaderPair(one, other);
    const pair = found.get(`${codes} ${id}`);
    if (pair) {
      pair.summits.push(summit);
      continue;
    }
    const first: LeaderPair = { id, people: [one, other], summits: [summit] };
    found.set(`${codes} ${id}`, first);
    byCountries.set(codes, [...(byCountries.get(codes) ?? []), first]);
  }
  return byCountries;
}
