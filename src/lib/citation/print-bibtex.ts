import { escapeTex } from './escape-tex.ts';
import { explainDate } from './explain-date.ts';
import type { CitableItem, CitableName } from './model.ts';

/** What babel calls the languages; biblatex prints words of its own in them, and would print any other name as it stands. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  id: 'indonesian',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
  vi: 'vietnamese',
  zh: 'chinese',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Prints a reference for biblatex and BibTeX. `date` is EDTF, which biblatex reads with all its marks; `year` and `month` repeat
 * it for classic BibTeX, which knows no more. Letters stay Unicode.
 */
export function printBibtex(item: CitableItem): string {
  const { title, authors, outlet, wire, date, language, url, originalUrl, archive, accessed } = item;
  const { year, month } = date?.first ?? date?.last ?? {};
  const notes = [
    wire && authors.length > 0 ? `Agency: ${wire}` : undefined,
    originalUrl && `Originally published at ${originalUrl}`,
    explainDate(date),
  ].filter(Boolean);
  const fields: [string, string | undefined][] = [
    ['author', printNames(authors, wire)],
    ['title', `{{${escapeTex(title)}}}`],
    ['journal', outlet && braced(outlet)],
    ['entrysubtype', '{newspaper}'],
    ['date', date && `{${date.edtf}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month ? MONTHS[month - 1] : undefined],
    ['url', `{${encodeAddress(url)}}`],
    ['urldate', accessed && `{${accessed}}`],
    ['langid', nameLanguage(language)],
    ['library', braced(archive)],
    ['note', notes.length > 0 ? braced(notes.join('. ')) : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name.padEnd(12)} = ${value}`] : []));
  return `@article{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** A title in two pairs of braces keeps its capitals; the names of a work of several authors are joined by "and". */
function printNames(authors: readonly CitableName[], wire: string | undefined): string | undefined {
  const names = authors.length > 0 ? authors : wire ? [{ literal: wire }] : [];
  return names.length > 0 ? `{${names.map(printName).join(' and ')}}` : undefined;
}

/** "von der Leyen, Ursula", "King, Jr., Martin Luther"; a whole name in braces of its own is never taken apart. */
function printName(name: CitableName): string {
  if ('literal' in name) return braced(name.literal);
  return [name.family, name.suffix, name.given].flatMap((part) => (part ? [escapeTex(part)] : [])).join(', ');
}

function nameLanguage(tag: string): string | undefined {
  const name = LANGUAGES[tag.split('-')[0] ?? ''];
  return name && `{${name}}`;
}

function braced(text: string): string {
  return `{${escapeTex(text)}}`;
}

/** biblatex takes an address as it stands, but for what would end or break the field. */
function encodeAddress(address: string): string {
  return address.replace(/[{}\\\s]/gu, encodeURIComponent);
}
