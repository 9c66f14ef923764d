/** A name as citations need it: in parts where it is sure which is the family name, else whole and never turned round. */
export type CitableName =
  | {
      family: string;
      given: string;
      /** "Jr.", "III". */
      suffix?: string;
      /** Present where the family name stands first in the name as it is used ("Park Min-ji"): no style of prose turns it round. */
      familyFirst?: true;
    }
  | { literal: string };

/** A day, month or year; what is not known is absent. */
export type CitableDay = { year: number; month?: number; day?: number };

/** When an article came out, as far as is known. Its first and last day are those of an interval; an open end has none. */
export type CitableDate = {
  /** EDTF, ISO 8601-2: "2025-06-17", "2025-06-17~", "2025-06-15/2025-06-17", "2025-10-21/..". */
  edtf: string;
  first?: CitableDay;
  last?: CitableDay;
  /** Whether the day is that of the event (about), is inferred (perhaps), or both. */
  doubt?: 'about' | 'perhaps' | 'perhaps about';
  /** What it rests on, where that is not the outlet's own statement. */
  basis?: 'event' | 'inferred' | 'unknown';
};

/** All that a citation of an article needs, as plain JSON. It carries no word of the text. */
export type CitableItem = {
  /** The id of the article: it serves as citation key. */
  id: string;
  /** As printed; a title that the archive supplied stands in square brackets. */
  title: string;
  titleBasis: 'printed' | 'supplied';
  authors: readonly CitableName[];
  /** The newspaper or site that published it. */
  outlet?: string;
  /** Whether that is a newspaper or magazine (or may be), and no agency, broadcaster, office or site. */
  isPeriodical: boolean;
  /** The agency that it came from, where that is not the outlet. */
  wire?: string;
  /** Absent on an undated article. */
  date?: CitableDate;
  /** BCP 47. */
  language: string;
  /** The permalink in the archive. */
  url: string;
  /** Where the outlet published it, and the day on which that page was saved. */
  originalUrl?: string;
  captured?: string;
  /** The name of the archive. */
  archive: string;
  /** The reader's day, "2026-11-21"; only a browser knows it. */
  accessed?: string;
};
