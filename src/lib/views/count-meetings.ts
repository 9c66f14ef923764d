import type { Summit } from '../model.ts';
import { count } from './count.ts';

const LIST = new Intl.ListFormat('en-GB');

/** Counts meetings that were held, and apart from them those that were not: "52 meetings", "52 meetings and 2 planned". */
export function countMeetings(meetings: readonly Summit[], noun = 'meeting'): string {
  const held = meetings.filter(({ status }) => !status).length;
  const others = (['planned', 'cancelled'] as const).flatMap((standing) => {
    const number = meetings.filter(({ status }) => status === standing).length;
    return number > 0 ? [`${number} ${standing}`] : [];
  });
  return LIST.format(held > 0 || others.length === 0 ? [count(held, noun), ...others] : others);
}
