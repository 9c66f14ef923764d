import type { Authorities } from '../authorities/model.ts';
import type { CountryCode } from '../schema/values.ts';
import type { Summit } from './model.ts';
import { pairUp } from './pair-up.ts';

/**
 * Pairs the parties that met at a summit, codes in the order of the alphabet. Where three met in the course of a bilateral
 * (Panmunjom, 30 June 2019), its two are left out: theirs was one encounter, and it counts as the bilateral.
 */
export function pairParties(summit: Summit, { summits }: Authorities): [CountryCode, CountryCode][] {
  const pairs = pairUp([...new Set(summit.countries)].sort());
  const larger = summit.marginOf && summits.get(summit.marginOf);
  if (summit.kind !== 'trilateral' || !larger || larger.kind !== 'bilateral' || larger.status) return pairs;
  return pairs.filter((pair) => !pair.every((code) => larger.countries.includes(code)));
}
