/**
 * Finds the day that an EDTF date sorts by: its first day as far as known ("2025-06-17~" by "2025-06-17", "2026-05" by
 * itself); of an interval its beginning, or its end where the beginning is open. Nothing for no date.
 */
export function findSortDay(edtf: string | undefined): string | undefined {
  const days = (edtf ?? '').split('/').map((day) => day.replace(/[~?%]$/, ''));
  return days.find((day) => day !== '' && day !== '..');
}
