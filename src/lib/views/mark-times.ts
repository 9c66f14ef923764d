import { findPlaceBetween, markYears, type YearMark, type Years } from './lay-lanes.ts';

/** Years that leave room for the quarters between them. */
const FEW_YEARS = 3;

const QUARTERS = [
  { month: '01', label: '' },
  { month: '04', label: 'Apr' },
  { month: '07', label: 'Jul' },
  { month: '10', label: 'Oct' },
];

/** Marks the times of a picture: years, and where they are few the quarters between them: "2025", "Apr", "Jul", "Oct". */
export function markTimes(years: Years): YearMark[] {
  const { from, to } = years;
  if (to - from > FEW_YEARS) return markYears(years);
  return Array.from({ length: to - from }, (_, place) => String(from + place)).flatMap((year) =>
    QUARTERS.map(({ month, label }) => ({
      label: label || year,
      x: findPlaceBetween(`${year}-${month}-01`, years),
    })),
  );
}
