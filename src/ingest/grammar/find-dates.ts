import { formatDay } from '../../text/edtf.ts';
import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import type { Part } from './model.ts';

/**
 * A date in a text. `day` is absent where the year is not printed or misprinted, or where two readings are possible ("02/06/2025");
 * then `month` and `monthDay` are what is known, if anything; `ifMonthFirst` is the day that an American page would mean and
 * `ifDayFirst` the other.
 */
export type PrintedDate = Part & {
  day?: string;
  ifMonthFirst?: string;
  ifDayFirst?: string;
  month?: number;
  monthDay?: number;
  weekday?: number;
};

/** Earlier and later years are misprints: no summit meeting is older, and nothing is dated from the far future. */
const YEARS = { first: 1900, last: 2099 };
const JAPANESE_ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** Finds the dates of a text, in order, by strict patterns only: an impossible day is no date, and one of a misprinted year ("3025") tells no day. */
export function findDates(text: string, lexicon: Lexicon): PrintedDate[] {
  if (!/\d/.test(text)) return [];
  const { pattern } = compile(lexicon);
  const dates: PrintedDate[] = [];
  for (const match of text.matchAll(pattern)) {
    const read = readMatch(match.groups ?? {}, lexicon);
    if (read) dates.push({ ...read, start: match.index, end: match.index + match[0].length });
  }
  return dates;
}

const compile = compileOnce((lexicon) => {
  const month = `${alternation(lexicon.months.keys())}(?![\\p{L}])\\.?`;
  const weekday = `${alternation(lexicon.weekdays.keys())}(?!\\p{L})`;
  const forms = [
    // 2018-04-26, 2018.08.14, 2018. 8. 14., 2018/8/14
    String.raw`(?<y1>\d{4})(?<s1>[-./])\s?(?<m1>\d{1,2})\k<s1>\s?(?<d1>\d{1,2})(?!\d)(?:\.(?=\s|$|\())?`,
    // 2026年5月19日, 2025년 6월 18일, 令和8年5月19日
    String.raw`(?:(?<era>令和|平成|昭和)(?<y2>\d{1,2})|(?<y3>\d{4}))\s?[年년]\s?(?<m2>\d{1,2})\s?[月월]\s?(?<d2>\d{1,2})\s?[日일]`,
    // November 17, 2023 · April. 27, 2024 · Nov 17 2023
    String.raw`(?<n1>${month})\s?(?<d3>\d{1,2})(?:st|nd|rd|th)?\s?,?\s?(?<y4>\d{4})(?!\d)`,
    // 17 November 2023 · 17th of June, 2025 · 14-Giu-24 · 12 de junio de 2018 · 3. Mai 2024
    String.raw`(?<!\d)(?<d4>\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\s(?:of|de)\s|\s?[-/\s]\s?)(?<n2>${month})(?:\s?,\s?|\s(?:de\s|del\s)?|[-/.])(?:(?<y5>\d{4})|(?<=[-/])(?<y6>\d{2}))(?!\d)`,
    // 23.10.2024, 17/06/2025, 06-17-2025, 12/22/23
    String.raw`(?<!\d)(?<a>\d{1,2})(?<s2>[-./])(?<b>\d{1,2})\k<s2>(?:(?<y7>\d{4})|(?<=/)(?<y8>\d{2}))(?![\d/])`,
    // 5/7(日), month first and without a year
    String.raw`(?<!\d)(?<m3>\d{1,2})/(?<d7>\d{1,2})(?=\s?\(${alternation(lexicon.weekdays.keys())}\))`,
    // Nov. 17 · 17 June, without a year
    String.raw`(?<n3>${month})\s(?<d5>\d{1,2})(?:st|nd|rd|th)?(?![\d:])|(?<!\d)(?<d6>\d{1,2})\s(?<n4>${month})(?!\s?\d)`,
  ];
  const before = String.raw`(?:(?<![\p{L}])(?<w1>${weekday})\.?,?\s(?:the\s)?)?`;
  const after = String.raw`(?:\s?\((?<w2>${weekday})\)|,?\s(?<w3>${alternation([...lexicon.weekdays.keys()].filter((name) => name.length > 2))})(?!\p{L})\.?)?`;
  // Only where a number or a known word begins is it worth trying the forms: eight times faster on prose.
  const names = ['令', '平', '昭', ...lexicon.months.keys(), ...lexicon.weekdays.keys()]
    .map((name) => name.charAt(0))
    .filter((sign) => /\p{L}/u.test(sign));
  const start = `(?:(?<![\\d.])(?=\\d)|(?<!\\p{L})(?=[${[...new Set(names)].join('')}]))`;
  return { pattern: new RegExp(`${start}${before}(?<![\\d.])(?:${forms.join('|')})${after}`, 'giu') };
});

type Groups = Record<string, string | undefined>;

function readMatch(groups: Groups, lexicon: Lexicon): Omit<PrintedDate, 'start' | 'end'> | undefined {
  const weekday = lexicon.weekdays.get((groups.w1 ?? groups.w2 ?? groups.w3 ?? '').toLowerCase());
  const numbers = readNumbers(groups, lexicon);
  if (!numbers) return undefined;
  const { year, month, monthDay } = numbers;
  if (year === undefined) return formatDay(2000, month, monthDay) ? { month, monthDay, weekday } : undefined;
  if (groups.s2 !== undefined && isEitherOrder(groups, month, monthDay))
    return {
      weekday,
      ifMonthFirst: formatDay(year, Number(groups.a), Number(groups.b)),
      ifDayFirst: formatDay(year, Number(groups.b), Number(groups.a)),
    };
  if (year < YEARS.first || year > YEARS.last) return { weekday };
  const day = formatDay(year, month, monthDay);
  return day ? { day, month, monthDay, weekday } : undefined;
}

function readNumbers(groups: Groups, lexicon: Lexicon): { year?: number; month: number; monthDay: number } | undefined {
  const name = groups.n1 ?? groups.n2 ?? groups.n3 ?? groups.n4;
  const printedYear = groups.y1 ?? groups.y3 ?? groups.y4 ?? groups.y5 ?? groups.y7;
  const year =
    groups.era !== undefined
      ? (JAPANESE_ERAS[groups.era] ?? 0) + Number(groups.y2)
      : (groups.y6 ?? groups.y8) !== undefined
        ? 2000 + Number(groups.y6 ?? groups.y8)
        : printedYear === undefined
          ? undefined
          : Number(printedYear);
  if (groups.a !== undefined) {
    const [a, b] = [Number(groups.a), Number(groups.b)];
    // With full stops the day comes first everywhere; with other signs, only a number above 12 tells which it is.
    return groups.s2 === '.' || a > 12 ? { year, month: b, monthDay: a } : { year, month: a, monthDay: b };
  }
  const month =
    name === undefined
      ? Number(groups.m1 ?? groups.m2 ?? groups.m3)
      : lexicon.months.get(name.toLowerCase().replace('.', ''));
  const monthDay = Number(groups.d1 ?? groups.d2 ?? groups.d3 ?? groups.d4 ?? groups.d5 ?? groups.d6 ?? groups.d7);
  return month === undefined ? undefined : { year, month, monthDay };
}

/** Whether both numbers could be the month: "02/06/2025" is February or June. */
function isEitherOrder(groups: Groups, month: number, monthDay: number): boolean {
  return groups.s2 !== '.' && month !== monthDay && monthDay <= 12;
}
