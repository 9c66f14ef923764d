import type { Lexicon } from '../lexicon.ts';
import { findDates } from './find-dates.ts';
import type { NoteEntry } from './model.ts';

/** "[1] ", "[1]: ", "¹ " and "1. " or "1) " in front of an entry. */
const BRACKETED = /^\s*(?:[-*•]\s)?(?:\[\^?(?<bracketed>\d{1,3})\]:?|(?<raised>[¹²³⁴-⁹]+))\s*(?<text>\S.*)$/u;
const COUNTED = /^\s*(?<counted>\d{1,3})[.)]\s+(?<text>\S.*)$/u;
const URL_PATTERN = /https?:\/\/[^\s<>"”]+/u;
const QUOTED = /["“«「『](?<title>[^"”»」』]{4,300}?)[,.]?["”»」』]/u;
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
  const words = text.replace(URL_PATTERN, ' ');
  const date = findDates(words, lexicon).findLast((found) => found.day !== undefined);
  const quoted = QUOTED.exec(words);
  const isSource =
    url !== undefined || (date !== undefined && (quoted !== null || words.includes(':')) && words.length < 300);
  if (number === 0 || (!bracketed && !isSource)) return undefined;
  return {
    number,
    ...readWords(date ? cut(words, date.start, date.end) : words, quoted),
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

/** Reads outlet and title: the title is quoted, or follows the outlet's colon; otherwise all is title. */
function readWords(words: string, quoted: RegExpExecArray | null): Pick<NoteEntry, 'outlet' | 'title'> {
  if (quoted) {
    const outlet = tidy(words.slice(0, quoted.index)) || tidy(words.slice(quoted.index + quoted[0].length));
    return { ...(outlet && outlet.length <= 60 && { outlet }), title: quoted.groups?.title };
  }
  const [, outlet, rest] = /^\s*([^:：“"]{2,40})[:：]\s(.+)$/u.exec(words) ?? [];
  const title = tidy(rest ?? words);
  return { ...(outlet && { outlet: tidy(outlet) }), ...(title && { title }) };
}

function tidy(words: string): string {
  return words
    .replace(/\(\s*\)|\[\s*\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,.;:|–—-]+|[\s,.;:|–—-]+$/gu, '');
}

function cut(text: string, start: number, end: number): string {
  return `${text.slice(0, start)} ${text.slice(end)}`;
}

function readRaised(raised: string): number {
  return Number([...raised].map((digit) => RAISED.indexOf(digit)).join(''));
}
