import type { CountryCode } from '../../schema/values.ts';
import type { Holdings, Series } from '../model.ts';

/** Finds the two countries whose meetings a series is; they have a page of their own. Nothing for any other series. */
export function findPair({ summits }: Series, { authorities }: Holdings): [CountryCode, CountryCode] | undefined {
  const codes = [...new Set(summits.flatMap(({ countries }) => countries))];
  const [one, other] = codes;
  const isPair = codes.length === 2 && summits.every(({ kind }) => kind === 'bilateral');
  if (!isPair || !one || !other || !codes.every((code) => authorities.countries.has(code))) return undefined;
  return [one, other];
}
