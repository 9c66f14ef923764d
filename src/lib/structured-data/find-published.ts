import type { Article } from '../model.ts';

/** A day, month or year without a mark of doubt: "2025-06-17". */
const SURE_DAY = /^[\d-]+$/;

/** Finds the day or minute at which the outlet published an article, as far as it says so; the day of the event is none. */
export function findPublished({ frontmatter }: Article): string | undefined {
  const { published, date, dateBasis } = frontmatter;
  if (published) return published;
  return dateBasis === 'published' && date && SURE_DAY.test(date) ? date : undefined;
}
