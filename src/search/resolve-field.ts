import { foldKey } from './fold-key.ts';
import { ROW_KINDS } from './format.ts';
import type { NameBook } from './name-book.ts';
import { type DayRange, isWithin, parseAfter, parseBefore, parseRange } from './parse-days.ts';
import type { Field } from './query.ts';
import type { Archive } from './read-table.ts';

type ListedField = 'person' | 'country' | 'summit' | 'topic' | 'outlet' | 'genre' | 'language';

/** Tells which rows a field with its value means; nothing where the archive has no such value. */
export function resolveField(
  field: Exclude<Field, 'author'>,
  value: string,
  archive: Archive,
  book: NameBook,
): ((row: number) => boolean) | undefined {
  switch (field) {
    case 'year':
      return testDays(parseRange(value), archive);
    case 'before':
      return testDays(parseBefore(value), archive);
    case 'after':
      return testDays(parseAfter(value), archive);
    case 'type': {
      const kind = ROW_KINDS.find((known) => [known, `${known}s`, known === 'person' ? 'people' : ''].includes(value));
      return kind && ((row) => archive.kinds[row] === kind);
    }
    case 'series':
      return testSeries(value, archive);
    case 'summit':
      return testListed('summit', value, archive, book) ?? testSeries(value, archive);
    default:
      return testListed(field, value, archive, book);
  }
}

function testDays(range: DayRange | undefined, { days }: Archive): ((row: number) => boolean) | undefined {
  return range && ((row) => isWithin(days[row] ?? '', range));
}

function testListed(
  field: ListedField,
  value: string,
  archive: Archive,
  book: NameBook,
): ((row: number) => boolean) | undefined {
  const places = new Set(findPlaces(field, value, archive, book));
  return places.size > 0 ? (row) => archive.values[field][row]?.some((place) => places.has(place)) === true : undefined;
}

/** By id or code, by any name, or by a surname. */
function findPlaces(field: ListedField, value: string, { records }: Archive, book: NameBook): readonly number[] {
  const byId = records[field].findIndex(({ id }) => id.toLowerCase() === value.toLowerCase());
  if (byId >= 0) return [byId];
  if (field === 'person' || field === 'summit' || field === 'country') {
    const named = book.find(value).flatMap(({ kind, place }) => (kind === field ? [place] : []));
    return named.length > 0 || field !== 'person' ? named : book.findBySurname(value);
  }
  const folded = foldKey(value);
  return records[field].flatMap(({ name, forms = [] }, place) =>
    [name, ...forms].some((form) => foldKey(form) === folded) ? [place] : [],
  );
}

function testSeries(value: string, { records, values }: Archive): ((row: number) => boolean) | undefined {
  const folded = foldKey(value);
  const series = records.series.find(({ id, name }) => id === value.toLowerCase() || foldKey(name) === folded)?.id;
  if (!series) return undefined;
  const summits = new Set(records.summit.flatMap((summit, place) => (summit.series === series ? [place] : [])));
  return (row) => values.summit[row]?.some((place) => summits.has(place)) === true;
}
