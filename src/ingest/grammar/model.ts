import type { Stamp } from '../../schema/values.ts';

/** A stretch of a line: offsets into the line's text. */
export type Part = { start: number; end: number };

/** One time in a stamp line. `bare` has no label; `relative` has no day of its own ("9 hours ago"). */
export type StampPart = Part & {
  kind: 'published' | 'updated' | 'bare' | 'relative';
  /** As stated, with time and offset where stated. Absent on relative stamps. */
  value?: Stamp;
  /** A zone whose letters mean several offsets (CST, IST, BST), left to the outlet's record. */
  ambiguousZone?: string;
  /** How long before the capture. */
  ago?: { count: number; unit: 'minute' | 'hour' | 'day' | 'week' | 'month' };
};

/** A line, or the end of one, that says when something was published; `rest` is the text before the first stamp, if any. */
export type StampLine = { parts: StampPart[]; rest?: Part };

/** A line that says who wrote it: the names in order; or the agency that stands in their place. */
export type Byline = { part: Part; authors: string[]; agency?: string };

/** Place, day and agency before the first sentence; `part` covers all of it with its dash or colon. */
export type DatelineMatch = {
  part: Part;
  /** As printed, without the dash or colon that closes it. */
  asPrinted: string;
  places: string[];
  /** Month and day as numbers, and the year where printed. */
  day?: { year?: number; month: number; day: number };
  agency?: string;
};

/** The end of a caption that says who made the picture; `credit` is the name or names alone. */
export type Credit = { part: Part; credit: string };

/** An entry of a list of numbered sources. */
export type NoteEntry = { number: number; outlet?: string; title?: string; date?: string; url?: string };
