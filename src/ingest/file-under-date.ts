import { type Edtf, edtfSchema, type Stamp } from '../schema/values.ts';
import type { Draft } from './apply-corrections.ts';

/**
 * Files an article under a date and says what the date rests on: the published day, else the updated one, else the event,
 * else what could be inferred. Articles of an outlet that dates by event come under the event first, else
 * under the day of the dateline. A date or basis that people gave stays.
 */
export function fileUnderDate(draft: Draft, inferred: Edtf | undefined, byEvent: boolean): Draft {
  const { date, dateBasis } = draft;
  const chosen = listDates(draft, inferred, byEvent).find(
    (known) => (date ?? known.date) === known.date && (dateBasis ?? known.dateBasis) === known.dateBasis,
  );
  return { ...draft, ...(chosen ?? { dateBasis: dateBasis ?? (date === undefined ? 'unknown' : 'inferred') }) };
}

type Filed = { date: Edtf; dateBasis: NonNullable<Draft['dateBasis']> };

function listDates(
  { published, updated, event, dateline }: Draft,
  inferred: Edtf | undefined,
  byEvent: boolean,
): Filed[] {
  const stated = [
    ...(published === undefined ? [] : [{ date: findDay(published), dateBasis: 'published' as const }]),
    ...(updated === undefined ? [] : [{ date: findDay(updated), dateBasis: 'updated' as const }]),
  ];
  const told = event === undefined ? [] : [{ date: event, dateBasis: 'event' as const }];
  const bounded = inferred === undefined ? [] : [{ date: inferred, dateBasis: 'inferred' as const }];
  const placed = dateline?.date === undefined ? [] : [{ date: dateline.date, dateBasis: 'inferred' as const }];
  return byEvent ? [...told, ...placed, ...stated, ...bounded] : [...stated, ...told, ...bounded];
}

/** The day of a stamp, as the outlet's own clock had it. */
function findDay(stamp: Stamp): Edtf {
  return edtfSchema.parse(stamp.slice(0, 'YYYY-MM-DD'.length));
}
