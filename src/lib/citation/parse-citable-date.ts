import type { CitableDate, CitableDay } from './model.ts';

/** What no outlet stated is not certain: a day inferred from the event is about right, one inferred otherwise perhaps. */
const MARK_BY_BASIS = { event: '~', inferred: '?', unknown: '?' } as const;

const DOUBTS = { '~': 'about', '?': 'perhaps', '%': 'perhaps about' } as const;

/**
 * Parses an EDTF day or interval to the date of a citation. A basis that is no statement of the outlet's marks the day as
 * doubtful, in the EDTF too, so that every tool learns of it.
 */
export function parseCitableDate(edtf: string, basis?: CitableDate['basis']): CitableDate {
  const [from = '', to = from] = edtf.split('/').map((end) => markEnd(end, basis));
  const [first, last] = [parseDay(from), parseDay(to)];
  const doubt = findDoubt(from) ?? findDoubt(to);
  return {
    edtf: from === to ? from : `${from}/${to}`,
    ...(first && { first }),
    ...(last && { last }),
    ...(doubt && { doubt }),
    ...(basis && { basis }),
  };
}

function markEnd(end: string, basis: CitableDate['basis']): string {
  return basis && /\d$/.test(end) ? `${end}${MARK_BY_BASIS[basis]}` : end;
}

/** "2025-06-17~" is a day, "2026-05" a month, "1986" a year; ".." is none. */
function parseDay(text: string): CitableDay | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

function findDoubt(end: string): CitableDate['doubt'] {
  const mark = end.at(-1);
  return mark === '~' || mark === '?' || mark === '%' ? DOUBTS[mark] : undefined;
}
