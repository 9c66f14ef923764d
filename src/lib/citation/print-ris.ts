import { explainDate } from './explain-date.ts';
import { foldLine } from './fold-line.ts';
import type { CitableDate, CitableItem, CitableName } from './model.ts';

/**
 * Prints a reference in RIS, with the tags that its readers expect of a newspaper ("TY  - NEWS"): the year in PY and the whole day
 * in DA, since some read one and some the other. A value stands on one line whatever its length: readers disagree on folding.
 */
export function printRis(item: CitableItem): string {
  const { title, authors, outlet, wire, date, language, url, originalUrl, archive, accessed } = item;
  const explanation = explainDate(date);
  const fields: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((name): [string, string] => ['AU', printName(name)]),
    ...(wire && authors.length === 0 ? [['AU', wire] satisfies [string, string]] : []),
    ['T2', outlet],
    ['PY', date && printYear(date)],
    ['DA', date && printDay(date)],
    ['Y2', accessed && `${accessed.replaceAll('-', '/')}/`],
    ['LA', language],
    ['DB', archive],
    ['UR', url],
    ['N1', wire && authors.length > 0 ? `Agency: ${wire}` : undefined],
    ['N1', originalUrl && `Originally published at ${originalUrl}`],
    ['N1', explanation],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${foldLine(value)}`] : []));
  return `${lines.join('\n')}\nER  - \n`;
}

/** RIS parts a name by commas: "von der Leyen, Ursula", "King, Martin Luther, Jr.". */
function printName(name: CitableName): string {
  if ('literal' in name) return name.literal;
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}

function printYear({ first, last }: CitableDate): string | undefined {
  const year = (first ?? last)?.year;
  return year === undefined ? undefined : String(year).padStart(4, '0');
}

/** "2025/06/17/"; a month leaves its day open: "2026/05//". */
function printDay({ first, last }: CitableDate): string | undefined {
  const { year, month, day } = first ?? last ?? {};
  if (year === undefined || month === undefined) return undefined;
  return `${String(year).padStart(4, '0')}/${pad(month)}/${day ? pad(day) : ''}/`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
