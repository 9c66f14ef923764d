import { weekdayOf } from '../../text/edtf.ts';
import type { DayHint } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

let patterns: { months: RegExp; monthName: RegExp; weekdays: RegExp } | undefined;

/** "the 31st", "the 1st": a day without its month. */
const ORDINAL = /\bthe (\d{1,2})(?:st|nd|rd|th)\b/gu;

/** "in 2018", "2025": a year that stands alone. */
const YEAR = /(?<![\d.,$-])(?:19[5-9]\d|20[0-4]\d)(?![\d.,-]*\d|[%년年])/gu;

/** "2026년 1월 13일", "11月16日", "16일": year and month where printed. */
const NATIVE = /(?:(\d{4})[년年]\s?)?(?:(\d{1,2})[월月]\s?)?(\d{1,2})[일日](?![본間])/gu;

/** Numbers of years that anniversaries are kept of. */
const COUNTS = new Map([
  ['one', 1],
  ['five', 5],
  ['ten', 10],
  ['fifteen', 15],
  ['twenty', 20],
  ['twenty-five', 25],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
]);

/** "fifty years ago today", "10년 전 오늘", "10年前の今日", "20年前的今天" */
const YEARS_BACK = new RegExp(
  `(?<count>\\b(?:${[...COUNTS.keys()].join('|')})|\\d{1,2})(?: years? ago (?:today|this day)|년 전 오늘|年前の(?:今日|きょう)|年前的今天)`,
  'giu',
);

/** No meeting lasts so many days. */
const LONGEST_STRETCH = 10;

/** Finds the days, months and years that a sentence of prose names, without saying which calendar day is meant. */
export function findProseDays(printed: string, lexicon: NameLexicon): DayHint[] {
  // Full-width digits: "７日".
  const text = /[０-９]/u.test(printed) ? printed.normalize('NFKC') : printed;
  patterns ??= compile(lexicon);
  const hints: DayHint[] = [];
  const dated: { start: number; end: number }[] = [];
  // Most sentences name no month, and need not be tried at every letter.
  for (const match of patterns.monthName.test(text) ? text.matchAll(patterns.months) : []) {
    const { before, last1, month = '', day, last2, year, preposition } = match.groups ?? {};
    const number = lexicon.months.get(month.toLowerCase());
    if (day === undefined && before === undefined && year === undefined && preposition === undefined) continue;
    const first = Number(before ?? day) || undefined;
    const last = Number(last1 ?? last2) || 0;
    // "June 15 and 40 others"
    const isStretch = first !== undefined && first < last && last - first < LONGEST_STRETCH;
    hints.push(
      compact({
        month: number,
        day: first,
        lastDay: isStretch ? last : undefined,
        year: Number(year) || undefined,
      }),
    );
    dated.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(patterns.weekdays))
    hints.push(compact({ weekday: lexicon.weekdays.get(match[0].toLowerCase()) }));
  if (lexicon.dayBack.test(text)) hints.push({ back: 1 });
  for (const { groups: { count = '' } = {} } of text.matchAll(YEARS_BACK))
    hints.push({ yearsBack: COUNTS.get(count.toLowerCase()) ?? Number(count) });
  if (!/\d/.test(text)) return hints;
  for (const match of text.matchAll(ORDINAL)) hints.push({ day: Number(match[1]) });
  for (const match of text.matchAll(NATIVE))
    hints.push(
      compact({ year: Number(match[1]) || undefined, month: Number(match[2]) || undefined, day: Number(match[3]) }),
    );
  for (const match of text.matchAll(YEAR)) {
    if (!dated.some(({ start, end }) => match.index >= start && match.index < end))
      hints.push({ year: Number(match[0]) });
  }
  return hints;
}

/** Tells whether a day is one that a hint can mean. */
export function isDayOf(hint: DayHint, day: string): boolean {
  const [year, month, date] = day.split('-').map(Number);
  return (
    hint.back === undefined &&
    hint.yearsBack === undefined &&
    (hint.year === undefined || hint.year === year) &&
    (hint.month === undefined || hint.month === month) &&
    (hint.day === undefined ||
      hint.day === date ||
      (hint.lastDay !== undefined && date !== undefined && hint.day <= date && date <= hint.lastDay)) &&
    (hint.weekday === undefined || hint.weekday === weekdayOf(day))
  );
}

/**
 * Months as "Nov. 15, 2023", "15 November", "June 24–25", "November 2023", "in August"; "may" alone is no month.
 * Weekdays as whole words with a capital, in Korean and Japanese anywhere.
 */
function compile(lexicon: NameLexicon): NonNullable<typeof patterns> {
  const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  const longestFirst = (names: Iterable<string>) => [...names].sort((one, other) => other.length - one.length);
  const months = longestFirst(lexicon.months.keys()).map(capital).join('|');
  const days = longestFirst(lexicon.weekdays.keys());
  const spaced = days
    .filter((name) => /^[a-z]/.test(name) && name.length > 4)
    .map(capital)
    .join('|');
  const unspaced = days.filter((name) => !/^[a-z]/.test(name)).join('|');
  // "15–17", "15 to 17", "30 and 31"
  const through = String.raw`(?:\s?[–-]\s?|\s(?:to|and|through|until)\s)`;
  const date = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?:${through}(?<last2>\d{1,2})(?:st|nd|rd|th)?(?![\d%]))?(?!\d|:)`;
  return {
    months: new RegExp(
      String.raw`(?:(?<before>\b\d{1,2})(?:st|nd|rd|th)?(?:${through}(?<last1>\d{1,2})(?:st|nd|rd|th)?)? (?:of )?|(?<preposition>\b(?:in|last|this|since|until|of|late|early|mid|by) ))?(?<![\p{L}])(?<month>${months})(?![\p{L}])\.?(?: ${date})?(?:,? (?<year>(?:19|20)\d\d)\b)?`,
      'gu',
    ),
    monthName: new RegExp(months, 'u'),
    weekdays: new RegExp(String.raw`\b(?:${spaced})\b|${unspaced}`, 'gu'),
  };
}

function compact(hint: { [Key in keyof DayHint]: DayHint[Key] | undefined }): DayHint {
  return Object.fromEntries(Object.entries(hint).filter(([, value]) => value !== undefined));
}
