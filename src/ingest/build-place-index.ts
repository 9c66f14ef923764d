import type { Authorities } from '../authorities/model.ts';
import type { CountryCode } from '../schema/values.ts';
import { foldName } from '../text/fold-name.ts';

/** Finds the country of a place by its name, and the name as the record spells it; nothing where the archive does not know it, or where two countries have one of that name. */
export type PlaceIndex = (name: string) => { name: string; country: CountryCode } | undefined;

/** Builds an index of the places that the authority records know: capitals, and the places of summits. */
export function buildPlaceIndex({ countries, summits }: Authorities): PlaceIndex {
  const index = new Map<string, { name: string; country: CountryCode | 'several' }>();
  const add = (place: string | undefined, country: CountryCode | undefined) => {
    if (place === undefined || country === undefined) return;
    const folded = foldName(place);
    const known = index.get(folded) ?? { name: place, country };
    index.set(folded, known.country === country ? known : { ...known, country: 'several' });
  };
  for (const { capital, code } of countries.values()) add(capital, code);
  for (const { place, country } of summits.values()) add(place, country);
  return (name) => {
    const found = index.get(foldName(name));
    return found === undefined || found.country === 'several'
      ? undefined
      : { name: found.name, country: found.country };
  };
}
