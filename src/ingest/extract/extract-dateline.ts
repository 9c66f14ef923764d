import type { Dateline } from '../../schema/article.ts';
import { type CountryCode, edtfSchema, type Stamp } from '../../schema/values.ts';
import { addDays, countDays, formatDay } from '../../text/edtf.ts';
import { foldWhiteSpace } from '../../text/fold-white-space.ts';
import type { DatelineMatch } from '../grammar/model.ts';
import { parseDateline } from '../grammar/parse-dateline.ts';
import type { Field } from '../model.ts';
import { findSpans, type Reading, readSpan } from './reading.ts';

/** Extracts place and day before the first sentence; the year comes from the stamp where only month and day are printed. */
export function extractDateline(reading: Reading, stated: Stamp | undefined): Field<Dateline> {
  return findSpans(reading, 'dateline').flatMap((span) => {
    // One more character than the span: a dateline is known by what follows it.
    const printed = reading.source.text.slice(span.start, span.end + 1).trimStart();
    // Alone on its line it has neither dash nor sentence behind it.
    const match =
      parseDateline(printed, reading.lexicon) ??
      parseDateline(`${readSpan(reading, span).replace(/[:\s]+$/u, '')} -- The`, reading.lexicon);
    const asPrinted = match ? foldWhiteSpace(match.asPrinted) : readSpan(reading, span).replace(/[\s:–—-]+$/u, '');
    if (asPrinted === '') return [];
    const place = match && spellPlace(match, reading);
    const country = match && findCountry(match, reading);
    const date = match?.day && findDay(match.day, stated);
    const value = {
      asPrinted,
      ...(place && { place }),
      ...(country && { country }),
      ...(date && { date: edtfSchema.parse(date) }),
    };
    return [{ value, rule: 'dateline-printed', reason: 'Place and day before the first sentence.', spans: [span] }];
  });
}

/** "EVIAN-LES-BAINS" does not tell which letters are small: the record of a place that folds equal does. */
function spellPlace({ places: [place], asPrinted }: DatelineMatch, { findPlace }: Reading): string | undefined {
  return place === undefined || asPrinted.includes(place) ? place : (findPlace(place)?.name ?? place);
}

function findCountry({ places, region }: DatelineMatch, { lexicon, findPlace }: Reading): CountryCode | undefined {
  const [place = ''] = places;
  return (
    lexicon.regions.get((region ?? '').toLowerCase()) ??
    findPlace(place)?.country ??
    lexicon.cities.get(place.toLowerCase()) ??
    lexicon.regions.get(place.toLowerCase())
  );
}

/** Of the years before, of and after the stamp the one that puts the dateline nearest before it; no year without a stamp. */
function findDay(
  { year, month, day }: NonNullable<DatelineMatch['day']>,
  stated: Stamp | undefined,
): string | undefined {
  if (year !== undefined) return formatDay(year, month, day);
  if (stated === undefined) return undefined;
  const published = stated.slice(0, 10);
  const latest = addDays(published, 2);
  return [0, -1]
    .map((step) => formatDay(Number(latest.slice(0, 4)) + step, month, day))
    .find((candidate) => candidate !== undefined && countDays(candidate, latest) >= 0);
}
