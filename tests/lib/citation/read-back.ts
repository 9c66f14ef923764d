import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import ris from '@customcommander/ris';
import type { BibliographyFormat } from '../../../src/lib/addresses.ts';
import type { CitableItem } from '../../../src/lib/citation/model.ts';

/** What a reference must carry through any program: names as "Family | Given | Suffix", and a day as far as it is known. */
export type Reference = { authors: string[]; title: string; outlet?: string; date?: string; url: string };

/** Reads references back with a library that is not ours: RIS with @customcommander/ris, the others with Citation.js. */
export function readBack(text: string, format: BibliographyFormat): Reference[] {
  if (format === 'ris') return readRis(text);
  const forceType = format === 'bib' ? '@biblatex/text' : '@csl/list+object';
  return new Cite(format === 'bib' ? text : JSON.parse(text), { forceType, generateGraph: false }).data.map(
    describeCsl,
  );
}

/** What should come back of an item; a format that gives one day only gives the first of an interval. */
export function describeExpected({ authors, wire, title, outlet, date, url }: CitableItem): Reference {
  const names = authors.length === 0 && wire ? [{ literal: wire }] : authors;
  const { year, month, day } = date?.first ?? date?.last ?? {};
  return {
    authors: names.map((name) => ('literal' in name ? name.literal : joinName(name.family, name.given, name.suffix))),
    title,
    ...(outlet && { outlet }),
    ...(year && { date: joinDay(year, month, day) }),
    url,
  };
}

function readRis(text: string): Reference[] {
  return (ris.read(text) ?? []).map((entry) => {
    const { AU = [], TI = [], T2 = [], PY = [], DA = [], UR = [], TY = [] } = entry;
    if (TY[0] !== 'NEWS') throw new Error(`${TY[0]} is no newspaper article`);
    const { year, month, day } = (DA[0] ?? { year: PY[0] }) as Record<string, string | undefined>;
    return {
      authors: (AU as Record<string, string>[]).map((name) =>
        joinName(name.last_name, name.first_name || name.initials, name.suffix),
      ),
      title: String(TI[0]),
      ...(T2[0] ? { outlet: String(T2[0]) } : {}),
      ...(year ? { date: joinDay(Number(year), Number(month), Number(day)) } : {}),
      url: String(UR[0]),
    };
  });
}

type CslName = Record<'family' | 'given' | 'suffix' | 'literal' | 'non-dropping-particle', string | undefined>;

function describeCsl(entry: Record<string, unknown>): Reference {
  const { author = [], issued, title, URL: url } = entry;
  const outlet = entry['container-title'];
  const [parts] = (issued as { 'date-parts'?: number[][] } | undefined)?.['date-parts'] ?? [];
  return {
    authors: (author as CslName[]).map(({ literal, family, given, suffix, 'non-dropping-particle': particle }) =>
      joinName([particle, literal ?? family].filter(Boolean).join(' '), given, suffix),
    ),
    title: String(title),
    ...(outlet ? { outlet: String(outlet) } : {}),
    ...(parts?.[0] ? { date: joinDay(parts[0], parts[1], parts[2]) } : {}),
    url: String(url),
  };
}

function joinName(family?: string, given?: string, suffix?: string): string {
  return [family, given, suffix].filter(Boolean).join(' | ');
}

function joinDay(year: number, month?: number, day?: number): string {
  return [year, month, day].filter(Boolean).join('-');
}
