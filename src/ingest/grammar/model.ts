import type { Stamp } from '../../schema/values.ts';

/** A stretch of a line: offsets into the line's text. */
export type Part = { start: number; end: number };

/** One time in a stamp line. `bare` has no label; `relative` has no day of its own ("9 hours ago"). */
export type StampPart = Part & {
  kind: 'published' | 'updated' | 'bare' | 'relative';
  /** As stated, with time and offset where stated. Absent on relative stamps, and where the year is not printed or two days are possible. */
  value?: Stamp;
  /** Where two days are possible ("11/07/2023"): what a page means that prints the day before the month. */
  ifDayFirst?: Stamp;
  /** A zone whose letters mean several offsets (CST, IST, BST), left to the outlet's record. */
  ambiguousZone?: string;
  /** The weekday that is printed with it: Monday is 1, Sunday 7. */
  weekday?: number;
  /** How long before the capture. */
  ago?: { count: number; unit: 'minute' | 'hour' | 'day' | 'week' | 'month' };
};

/**
 * A line, or the end of one, that says when something was published; `rest` is the text before the first stamp, if any,
 * and `after` the words behind the last one, such as a byline.
 */
export type StampLine = { parts: StampPart[]; rest?: Part; after?: Part };

/** A line that says who wrote it: the names in order, and the agency as printed. Both are empty where it names a desk or an editor only. */
export type Byline = { part: Part; authors: string[]; agency?: string };

/** Place, day and agency before the first sentence; `part` covers all of it with its dash or colon. */
export type DatelineMatch = {
  part: Part;
  /** As printed, without the dash or colon that closes it and without reporters. */
  asPrinted: string;
  /** The places it names, in order, and the region or country printed behind the first. */
  region?: string;
  places: string[];
  /** Month and day as numbers, and the year where printed. */
  day?: { year?: number; month: number; day: number };
  /** As printed. */
  agency?: string;
  /** Reporters named in it: "(서울=연합뉴스) 김철수 기자 =". */
  authors?: string[];
};

/** The end of a caption that says who made the picture; `credit` is the name or names alone. */
export type Credit = { part: Part; credit: string };

/** An entry of a list of numbered sources. */
export type NoteEntry = { number: number; outlet?: string; title?: string; date?: string; url?: string };

/** A line on rights: who holds them, the host that it names, and the address of a Creative Commons licence. */
export type RightsMatch = { part: Part; holder?: string; domain?: string; licence?: string };

/** An address alone on a line, with the label before it. */
export type AddressMatch = { part: Part; url: string };

/** An agency or end mark after the last word; names as printed. `outlet` is who used the agency: "(FRANCE 24 with AFP)". */
export type SignOff = { part: Part; agency?: string; outlet?: string };

/** A label before a headline, without its brackets or colon, and where the headline itself stands. */
export type TitleLabel = { label: string; part: Part; rest: Part };

/** Words of the page and not of the article: the rule's name and its reason in a sentence. */
export type BoilerplateMatch = { rule: string; reason: string };
