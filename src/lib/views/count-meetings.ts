import type { Summit } from '../model.ts';
import { count } from './count.ts';

/** Counts meetings that were held, and says how many are yet to come: "52 meetings", "52 meetings, 2 planned", "1 planned". */
export function countMeetings(summits: readonly Summit[]): string {
  const held = summits.filter(({ status }) => !status).length;
  const planned = summits.filter(({ status }) => status === 'planned').length;
  const cancelled = summits.length - held - planned;
  const others = [planned > 0 && `${planned} planned`, cancelled > 0 && `${cancelled} cancelled`].filter(Boolean);
  return [...(held > 0 || others.length === 0 ? [count(held, 'meeting')] : []), ...others].join(', ');
}
