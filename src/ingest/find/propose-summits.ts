import type { Authorities } from '../../authorities/model.ts';
import { findOffices } from '../../authorities/office-on.ts';
import type { Summit } from '../../schema/summit.ts';
import { addDays, countDays } from '../../text/edtf.ts';
import { isDayOf } from './find-prose-days.ts';
import type { Days, Part, Proposal, Scene, SeriesMention, Times } from './model.ts';
import { listPlaces, readSummitDays, type SummitIndex } from './summit-index.ts';

/** How long after a meeting an article still reports it, in days; the day before allows for time zones. */
const REPORTED_WITHIN = 4;

const HALF_YEAR = 200;

/** How many who met must be named to tell a meeting of four or more. */
const LEAST_OF_MANY = 3;

/** How far a meeting named by series or place alone may lie from the article, in days. */
const REMEMBERED_WITHIN = 400;

/** What speaks for a summit in a scene; each is worth its points, and the basis names them in this order. */
const POINTS = { name: 8, series: 2, people: 3, party: 1, place: 4, year: 4, date: 4, weekday: 1, near: 3, country: 2, margins: 2 } as const;

type Evidence = Partial<Record<keyof typeof POINTS, true>>;

/** Proposes the summits that one scene may speak of, by name, by series, and by the people who meet in it. */
export function proposeSummits(scene: Scene, times: Times, index: SummitIndex, authorities: Authorities): Proposal[] {
  const proposals = new Map<Summit, Proposal>();
  const add = (summit: Summit, evidence: Evidence, mark?: Part) => {
    const proposal = assess(scene, summit, evidence, mark, times, authorities);
    if (proposal !== undefined && proposal.score > (proposals.get(summit)?.score ?? 0)) proposals.set(summit, proposal);
  };
  for (const { ids, ...mark } of scene.named) {
    for (const id of ids) {
      const summit = authorities.summits.get(id);
      if (summit !== undefined) add(summit, ids.length === 1 ? { name: true } : { series: true }, mark);
    }
  }
  for (const mention of scene.series) {
    for (const summit of mention.series.flatMap((series) => index.bySeries.get(series) ?? [])) {
      const evidence = readSeriesEvidence(summit, mention);
      if (evidence !== undefined) add(summit, evidence, mention);
    }
  }
  if (scene.isSummit && times.day !== undefined) for (const summit of listPlaced(scene, times.day, index)) add(summit, {});
  if (!scene.denied) for (const { summit, isWhole } of listMeetings(scene, index, authorities)) add(summit, isWhole ? { people: true } : { party: true });
  return [...proposals.values()];
}

/** Lists the meetings of many held in those days at a place of the scene; those beside a larger one there give way to it. */
function listPlaced({ places }: Scene, day: string, index: SummitIndex): Summit[] {
  const placed = [...places].flatMap((place) => index.byPlace.get(place) ?? []);
  const near = placed.filter((summit) => summit.kind === 'multilateral' && isReported(readSummitDays(summit), day));
  return near.filter(({ marginOf }) => !near.some(({ id }) => id === marginOf));
}

/** A year or number beside the series must be the summit's. */
function readSeriesEvidence(summit: Summit, { year, number }: SeriesMention): Evidence | undefined {
  if (year !== undefined && !summit.start.startsWith(String(year))) return undefined;
  if (number !== undefined && summit.number !== number) return undefined;
  return year === undefined && number === undefined ? { series: true } : { series: true, year: true };
}

/**
 * Lists the meetings of those named in the scene: all participants are there, one perhaps as an unknown leader of the country;
 * or one is there alone with the other's nation ("his Japanese counterpart"), which is less.
 */
function listMeetings({ people, unknownLeaders, nations }: Scene, index: SummitIndex, authorities: Authorities): { summit: Summit; isWhole: boolean }[] {
  const meetings = new Set([...people].flatMap((id) => index.byPerson.get(id) ?? []));
  return [...meetings].flatMap((summit) => {
    const { participants = [], countries } = summit;
    const missing = participants.filter((id) => !people.has(id)).length;
    if (participants.length < 2) return [];
    if (participants.length > 3) return participants.length - missing >= LEAST_OF_MANY ? [{ summit, isWhole: true }] : [];
    if (missing > 1) return [];
    const isWhole = missing === 0 || countries.some((code) => unknownLeaders.has(code));
    const parties = new Set([...nations, ...participants.flatMap((id) => (people.has(id) ? (authorities.people.get(id)?.country ?? []) : []))]);
    const isOneSided = participants.length === 2 && people.size === 1 && countries.every((code) => parties.has(code));
    return isWhole || isOneSided ? [{ summit, isWhole }] : [];
  });
}

/** Weighs what speaks for a summit; undefined where too little does or a printed day speaks against it. */
function assess(scene: Scene, summit: Summit, found: Evidence, mark: Part | undefined, times: Times, authorities: Authorities): Proposal | undefined {
  const days = readSummitDays(summit);
  const distance = measureDistance(days, times);
  if (distance === undefined && !found.name && !found.year) return undefined;
  const near = times.day === undefined ? distance !== undefined : isReported(days, times.day);
  const agreement = compareDays(scene, days, times);
  const evidence: Evidence = {
    ...found,
    ...(listPlaces(summit).some((place) => scene.places.has(place)) && { place: true }),
    ...(agreement === 'date' && { date: true }),
    ...(agreement === 'weekday' && { weekday: true }),
    ...(times.day !== undefined && near && { near: true }),
    ...(scene.countries.has(summit.country) && { country: true }),
    ...(summit.marginOf !== undefined && scene.series.some(({ series }) => series.some((id) => summit.marginOf?.startsWith(`${id}-`))) && { margins: true }),
  };
  const isWeekdayAlone = times.day === undefined && found.series === true && scene.days.every(({ weekday }) => weekday !== undefined);
  if (agreement === 'differ' && !isWeekdayAlone && !evidence.name && !evidence.year && (!evidence.place || scene.ahead)) return undefined;
  if (!isEnough(evidence, summit, scene, times, near, distance)) return undefined;
  const strong = [evidence.name, evidence.year, evidence.place, evidence.date, evidence.series && evidence.country].some((known) => known === true);
  const score = Object.keys(evidence).reduce((sum, key) => sum + POINTS[key as keyof typeof POINTS], 0) - (agreement === 'differ' && !isWeekdayAlone ? POINTS.date : 0);
  return { summit, scene, order: 0, score, strong, whole: evidence.people === true, basis: formatBasis(evidence), near, historic: !near && evidence.date === true && isHistoric(summit, times, authorities), ...(mark && { mark: { start: mark.start, end: mark.end } }) };
}

/** Tells whether nobody who met held an office any more when the article was written: it tells history as its news. */
function isHistoric({ participants = [] }: Summit, { day }: Times, { people }: Authorities): boolean {
  const present = participants.flatMap((id) => people.get(id) ?? []);
  return day !== undefined && present.length > 0 && present.every((person) => findOffices(person, day).length === 0);
}

function isEnough({ name, series, people, party, place, year, date, margins }: Evidence, summit: Summit, scene: Scene, times: Times, near: boolean, distance: number | undefined): boolean {
  const isDated = times.day !== undefined;
  if (name) return true;
  if (!series && !people && !party) return place === true && near && isDated;
  const isClose = (distance ?? Infinity) <= REMEMBERED_WITHIN;
  if (!scene.meets && (people || party)) return people === true && near && date === true && (place === true || (scene.lead && isDated));
  if (party) return near && isDated && (place || date) === true;
  if (people && !near) return date === true ? isClose || place === true : place === true && scene.past && isClose;
  if (people) return (place || date || margins) === true || isDated;
  if (series && summit.kind === 'multilateral') return year === true || isClose;
  return series === true && (place || near || date || year) === true && isClose;
}

/** Gives every day of a stretch, at most the first fortnight. */
export function listDays({ from, to }: Days): string[] {
  return Array.from({ length: Math.min(13, countDays(from, to)) + 1 }, (_, count) => addDays(from, count));
}

/** Gives how many days lie between a summit and the time of the article, 0 within it; undefined where the article is bounded and the summit outside. */
function measureDistance({ from, to }: Days, { day, stretches }: Times): number | undefined {
  if (day === undefined) return stretches.some((stretch) => from <= stretch.to && to >= stretch.from) ? 0 : undefined;
  if (to < day) return countDays(to, day);
  return from > day ? countDays(day, from) : 0;
}

function isReported({ from, to }: Days, day: string): boolean {
  return addDays(from, -1) <= day && day <= addDays(to, REPORTED_WITHIN);
}

/**
 * Compares the days that a scene names with those of a summit; one that fits is enough. A month without a year is that
 * nearest to the article. A bare weekday says little where the article's own day is unknown, and nothing of far summits.
 */
function compareDays({ days: hints }: Scene, summit: Days, { day: written }: Times): 'date' | 'weekday' | 'differ' | 'silent' {
  if (hints.length === 0) return 'silent';
  const isNear = written !== undefined && isReported(summit, written);
  const isFar = written !== undefined && Math.abs(countDays(summit.from, written)) > HALF_YEAR;
  const days = listDays(summit);
  const fitting = hints.filter((hint) => {
    if (written !== undefined && hint.year === undefined && (hint.month === undefined ? !isNear : isFar)) return false;
    return days.some((day) => isDayOf(hint, day));
  });
  if (fitting.length === 0) return 'differ';
  return isNear || fitting.some(({ month, year }) => month !== undefined || year !== undefined) ? 'date' : 'weekday';
}

/** Names the evidence for readers: "people, place and date". */
function formatBasis(evidence: Evidence): string {
  if (evidence.name) return 'name';
  const words = [
    evidence.series && 'series',
    evidence.people && 'people',
    evidence.party && 'one of the people',
    (evidence.place ?? (evidence.series && evidence.country)) && 'place',
    evidence.margins && !evidence.place && 'margins',
    evidence.year && 'year',
    (evidence.date ?? evidence.weekday ?? evidence.near) && !evidence.year && 'date',
  ].filter((word) => typeof word === 'string');
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? 'series');
}
