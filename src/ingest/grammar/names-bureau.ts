import type { Lexicon } from '../lexicon.ts';

/** Tells a name with the city that its bearer writes from, "Ann Example in Bali": a name of two or three words, and a known city. */
export function namesBureau(words: string, lexicon: Lexicon): boolean {
  const city = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,2} in (\p{Lu}[\p{L}\s.'’-]{1,24})$/u.exec(words)?.[1];
  return city !== undefined && lexicon.cities.has(city.toLowerCase());
}
