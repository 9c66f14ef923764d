/** Places a partial date on an axis of years: "2025-07-02" is about 2025.5; a year alone stands at its middle. */
export function placeOnAxis(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + ((day ?? 15) - 0.5) / 31) / 12;
}
