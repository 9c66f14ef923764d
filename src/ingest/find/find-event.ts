import type { Edtf } from '../../schema/values.ts';
import type { Field } from '../model.ts';
import { ALWAYS } from './bound-times.ts';
import { isDayOf } from './find-prose-days.ts';
import type { RankedSummit, Scene, Times } from './model.ts';
import { readSummitDays } from './summit-index.ts';

/** Finds the day or days of what is reported: those of the central summit, narrowed to the one day that its lead names. */
export function findEvent(ranked: readonly RankedSummit[], scenes: readonly Scene[]): Field<Edtf> {
  const central = ranked[0];
  if (central === undefined || central.rank !== 0) return [];
  const { from, to, each: days } = readSummitDays(central.summit);
  const named = findNamedDays(days, scenes);
  const day = days.length === 1 ? from : named.length === 1 ? named[0] : undefined;
  const reason = `${central.summit.name} was held on ${from === to ? from : `${from} to ${to}`}${day !== undefined && from !== to ? `, and the article names ${day}` : ''}.`;
  return [{ value: (day ?? `${from}/${to}`) as Edtf, rule: 'event-from-summit', reason, spans: [] }];
}

/** Finds the days among those of a summit that the first sentence of the lead with any of them names. */
function findNamedDays(days: readonly string[], scenes: readonly Scene[]): string[] {
  for (const { lead, days: hints } of scenes) {
    const told = lead ? hints.filter(({ day, weekday }) => day !== undefined || weekday !== undefined) : [];
    const named = days.filter((day) => told.some((hint) => isDayOf(hint, day)));
    if (named.length > 0) return named;
  }
  return [];
}

/**
 * Finds a date for an article that states none: the event; else the stretch that offices, meetings remembered ("talks that
 * were held in Nara") and meetings ahead leave open.
 */
export function inferDate(event: Field<Edtf>, ranked: readonly RankedSummit[], times: Times): Field<Edtf> {
  if (times.isStamped) return [];
  if (times.day !== undefined)
    return [{ value: times.day as Edtf, rule: 'date-from-dateline', reason: times.reason, spans: [] }];
  if (event[0] !== undefined) return [{ ...event[0], rule: 'date-from-event' }];
  const reasons = times.reason === '' ? [] : [times.reason];
  let from = times.stretches[0]?.from ?? ALWAYS.from;
  let to = times.stretches.at(-1)?.to ?? ALWAYS.to;
  for (const { summit, proposals } of ranked) {
    const days = readSummitDays(summit);
    const isAhead = proposals.length > 0 && proposals.every(({ scene }) => scene.ahead && !scene.denied);
    if (isAhead && days.from < to) {
      to = days.from;
      reasons.push(`${summit.name} lies ahead.`);
    } else if (!isAhead && proposals.length > 0 && days.from > from) {
      from = days.from;
      reasons.push(`${summit.name} has been held or has begun.`);
    }
  }
  if ((from === ALWAYS.from && to === ALWAYS.to) || from > to) return [];
  const value = `${from === ALWAYS.from ? '..' : from}/${to === ALWAYS.to ? '..' : to}` as Edtf;
  return [{ value, rule: 'date-from-bounds', reason: reasons.join(' '), spans: [] }];
}
