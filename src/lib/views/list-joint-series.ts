import type { CountryCode } from '../../schema/values.ts';
import { addresses } from '../addresses.ts';
import type { Holdings, Summit } from '../model.ts';
import { nameSeries } from './name-series.ts';

/** Larger meetings of one series, or of none. */
export type JointSeries = { name: string; href?: string; count: number };

/** Lists the larger meetings at which all the given countries were party, guest or host, by series, the most first. */
export function listJointSeries(codes: readonly CountryCode[], holdings: Holdings): JointSeries[] {
  const [first, ...others] = codes;
  const summits = (first && holdings.summitsOf.country.get(first)) || [];
  const joint = summits.filter(
    (summit) => summit.kind === 'multilateral' && !summit.status && others.every((code) => isAt(code, summit)),
  );
  const counts = new Map<string, number>();
  for (const { series = '' } of joint) counts.set(series, (counts.get(series) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => Number(a[0] === '') - Number(b[0] === '') || b[1] - a[1])
    .map(([id, count]) => {
      const series = holdings.summitsOf.series.get(id);
      return series
        ? { name: nameSeries(series, holdings), href: addresses.series(id), count }
        : { name: 'Others', count };
    });
}

function isAt(code: CountryCode, { countries, guests = [], country }: Summit): boolean {
  return countries.includes(code) || guests.includes(code) || country === code;
}
