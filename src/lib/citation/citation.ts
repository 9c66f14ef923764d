/** A piece of a citation: words, the source's own words of a title, words in italics, an address, or the place for the reader's day. */
export type CitationPart =
  | string
  | { title: string; isItalic?: true }
  | { italic: string }
  | { url: string }
  | { accessed: { before: string; form: DayForm; after: string } };

/** A citation as a style sets it. */
export type Citation = readonly CitationPart[];

/** How a style writes a day: "June 17, 2025", "17 June 2025", "17 June 2025" with short months, "2025, June 17", "2025-06-17". */
export type DayForm = 'month-first' | 'day-first' | 'abbreviated' | 'year-first' | 'iso';
