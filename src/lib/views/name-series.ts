import type { CountryCode } from '../../schema/values.ts';
import type { Holdings, Series } from '../model.ts';

/**
 * Names a series of summits for readers. A series of codes gives the countries' names ("jp-kr" → "Japan – South Korea");
 * any other is named as its meetings print it ("nuclear-security" → "Nuclear Security", "eas" → "East Asia Summit").
 */
export function nameSeries(series: Series, { authorities: { countries } }: Holdings): string {
  const names = parseCodes(series.id).map((code) => countries.get(code)?.name);
  if (names.length > 1 && names.every((name) => name !== undefined)) return names.join(' – ');
  const printed = series.summits.map((summit) => summit.name).join('\n');
  return (
    findWords(series.id, printed) ?? findInitials(series.id, printed) ?? series.id.toUpperCase().replaceAll('-', ' ')
  );
}

/** The codes of "cn-xx-eu": CN and XX-EU. */
function parseCodes(id: string): CountryCode[] {
  return (id.match(/xx-[a-z]+|[^-]+/g) ?? []).map((code) => code.toUpperCase() as CountryCode);
}

/** The id's words as printed: "us-africa" in "US–Africa Leaders Summit (2014)". */
function findWords(id: string, printed: string): string | undefined {
  const pattern = id.replace(/\b3\b/, '(?:3|three)').replaceAll('-', '[ –-]');
  return new RegExp(`(?<![\\w-])${pattern}(?![\\w-])`, 'i').exec(printed)?.[0];
}

/** Words with the id's letters as initials: "eas" in "11th East Asia Summit". */
function findInitials(id: string, printed: string): string | undefined {
  const initials = [...id.toUpperCase()].map((letter) => `${letter}[a-z]+`).join(' ');
  return /^[a-z]+$/.test(id) ? new RegExp(`\\b${initials}\\b`).exec(printed)?.[0] : undefined;
}
