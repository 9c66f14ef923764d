import { explainDate } from './explain-date.ts';
import type { CitableDate, CitableDay, CitableItem, CitableName } from './model.ts';

/** Prints references as CSL-JSON, the form that citation processors read: an array, however many they are, a line each. */
export function printCslJson(items: readonly CitableItem[]): string {
  return joinCslEntries(items.map(printCslEntry));
}

/** Prints one reference, on a line of its own. */
export function printCslEntry(item: CitableItem): string {
  return JSON.stringify(describeCsl(item));
}

/** Joins printed references to the file that holds them. */
export function joinCslEntries(entries: readonly string[]): string {
  return `[\n${entries.join(',\n')}\n]\n`;
}

/** The fields of schema csl-data 1.0.2 that an article fills; those that are undefined do not reach the file. */
function describeCsl(item: CitableItem): Record<string, unknown> {
  const { authors, wire, originalUrl, date } = item;
  const notes = [
    wire && authors.length > 0 ? `Agency: ${wire}` : undefined,
    originalUrl && `Originally published at ${originalUrl}`,
    explainDate(date),
  ].filter(Boolean);
  return {
    id: item.id,
    type: 'article-newspaper',
    title: item.title,
    author: authors.length > 0 ? authors.map(describeName) : wire ? [{ literal: wire }] : undefined,
    'container-title': item.outlet,
    issued: date && describeDate(date),
    accessed: item.accessed && { 'date-parts': [item.accessed.split('-').map(Number)] },
    language: item.language,
    archive: item.archive,
    URL: item.url,
    note: notes.length > 0 ? notes.join('. ') : undefined,
  };
}

/** Static ordering tells a citation processor not to turn "Park Min-ji" round, in notes or in lists. */
function describeName(name: CitableName): Record<string, string | boolean> {
  if ('literal' in name) return { literal: name.literal };
  const { family, given, suffix, familyFirst } = name;
  return { family, given, ...(suffix && { suffix }), ...(familyFirst && { 'static-ordering': true }) };
}

/** An interval has two days; one with an open end the day that is known, marked as doubtful. */
function describeDate({ first, last, doubt, edtf }: CitableDate): Record<string, unknown> {
  const isInterval = first && last && edtf.includes('/');
  const days = (isInterval ? [first, last] : [first ?? last]).flatMap((day) => (day ? [listParts(day)] : []));
  return { 'date-parts': days, ...((doubt || !first || !last) && { circa: true }) };
}

function listParts({ year, month, day }: CitableDay): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
