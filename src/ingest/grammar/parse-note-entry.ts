import type { Lexicon } from '../lexicon.ts';
import { findDates } from './find-dates.ts';
import type { NoteEntry, Part } from './model.ts';
import { hasQuotedTitle, parseNoteWords } from './parse-note-words.ts';

/** "[1] ", "[1]: ", "¹ " and "1. " or "1) " in front of an entry. */
const BRACKETED = /^\s*(?:[-*•]\s)?(?:\[\^?(?<bracketed>\d{1,3})\]:?|(?<raised>[¹²³⁴-⁹]+))\s*(?<text>\S.*)$/u;
const COUNTED = /^\s*(?<counted>\d{1,3})[.)]\s+(?<text>\S.*)$/u;
const URL_PATTERN = /https?:\/\/[^\s<>"”]+/u;
const PRINTED_URL = /<?https?:\/\/[^\s<>"”]+>?/u;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Parses an entry of a list of numbered sources: `[1] Outlet, "Title", 18 June 2025. https://…`, `2. Outlet: Title (18 June 2025) https://…`.
 * A counted line without address, and without title and date, is an item of a list in the text and no source.
 */
export function parseNoteEntry(line: string, lexicon: Lexicon): NoteEntry | undefined {
  const bracketed = BRACKETED.exec(line);
  const match = bracketed ?? COUNTED.exec(line);
  if (!match?.groups) return undefined;
  const { text = '' } = match.groups;
  const number = Number(match.groups.bracketed ?? match.groups.counted ?? readRaised(match.groups.raised ?? ''));
  const url = URL_PATTERN.exec(text)?.[0].replace(/[.,;)\]]+$/u, '');
  // "<https://…>" is an address too.
  const words = text.replace(PRINTED_URL, ' ');
  const date = findDates(words, lexicon).findLast((found) => found.day !== undefined && standsAlone(words, found));
  const isSource =
    url !== undefined || (date !== undefined && (hasQuotedTitle(words) || words.includes(':')) && words.length < 300);
  if (number === 0 || (!bracketed && !isSource)) return undefined;
  return {
    number,
    ...parseNoteWords(date ? cut(words, date.start, date.end) : words, lexicon),
    ...(date?.day && { date: date.day }),
    ...(url && { url }),
  };
}

/** Splits an entry into its number and its words as printed. */
export function splitNoteEntry(line: string): { number: number; text: string } | undefined {
  const groups = (BRACKETED.exec(line) ?? COUNTED.exec(line))?.groups;
  return (
    groups && {
      number: Number(groups.bracketed ?? groups.counted ?? readRaised(groups.raised ?? '')),
      text: groups.text ?? '',
    }
  );
}

/** Tells whether a date is an element of its own ("…, 18 June 2025.", "… (18 June 2025)") and no part of a title ("report on 3 December 1989", "the talks of 15-17 May 1975"). */
function standsAlone(words: string, { start, end }: Part): boolean {
  return (
    /(?:^|[,.;:|([]|(?<!\d)[–—-]|["”»」』])$/u.test(words.slice(0, start).trimEnd()) &&
    /^\s*(?:$|[,.;:|)\]\d–—-])/u.test(words.slice(end))
  );
}

function cut(text: string, start: number, end: number): string {
  return `${text.slice(0, start)} ${text.slice(end)}`;
}

function readRaised(raised: string): number {
  return Number([...raised].map((digit) => RAISED.indexOf(digit)).join(''));
}
