import type { Dateline, Doubt } from '../../schema/article.ts';
import type { Stamp } from '../../schema/values.ts';
import { countDays } from '../../text/edtf.ts';

/** A story is printed within days of its dateline; a stamp much later is often the page's and not the article's. */
const LONGEST_DELAY = 30;

/** Finds what does not fit between the stamps and the day in the dateline. */
export function doubtStamps(
  published: Stamp | undefined,
  updated: Stamp | undefined,
  dateline: Dateline | undefined,
): Doubt[] {
  const doubts: Doubt[] = [];
  const day = published?.slice(0, 10);
  if (day !== undefined && updated !== undefined && countDays(day, updated.slice(0, 10)) < 0) {
    doubts.push({
      field: 'updated',
      question: `It is said to be updated on ${updated.slice(0, 10)}, before it was published on ${day}. Which is right?`,
    });
  }
  if (day === undefined || dateline?.date === undefined) return doubts;
  const delay = countDays(dateline.date.slice(0, 10), day);
  if (delay < -1 || delay > LONGEST_DELAY) {
    doubts.push({
      field: 'published',
      question: `The stamp says ${day} and the dateline ${dateline.date}. Is the stamp the article’s own?`,
    });
  }
  return doubts;
}
