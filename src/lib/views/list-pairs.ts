import type { CountryCode } from '../../schema/values.ts';
import type { Holdings, Summit } from '../model.ts';
import { pairParties } from '../pair-parties.ts';

/** Two countries or bodies, and every meeting of two or three on record in which both took part, oldest first; planned ones too. */
export type Pair = { codes: [CountryCode, CountryCode]; summits: readonly Summit[] };

/** Lists the pairs of countries that have a page: those with a meeting of two or three on record. */
export function listPairs({ authorities }: Holdings): Pair[] {
  const pairs = new Map<string, { codes: [CountryCode, CountryCode]; summits: Summit[] }>();
  const few = [...authorities.summits.values()].filter((summit) => summit.kind !== 'multilateral');
  for (const summit of few.sort((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id))) {
    for (const codes of pairParties(summit, authorities)) {
      const pair = pairs.get(codes.join()) ?? { codes, summits: [] };
      pair.summits.push(summit);
      pairs.set(codes.join(), pair);
    }
  }
  return [...pairs.values()].filter(({ codes }) => codes.every((code) => authorities.countries.has(code)));
}
