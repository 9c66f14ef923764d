import type { Authorities } from '../../authorities/model.ts';
import type { Summit } from '../../schema/summit.ts';
import { addDays, countDays, findBounds } from '../../text/edtf.ts';
import { isDayOf } from './find-prose-days.ts';
import type { Days, Part, Proposal, Scene, SeriesMention, Times } from './model.ts';
import { listPlaces, type SummitIndex } from './summit-index.ts';

/** How long after a meeting an article still reports it, in days; the day before allows for time zones. */
const REPORTED_WITHIN = 4;

/** How far a meeting named by series or place alone may lie from the article, in days. */
const REMEMBERED_WITHIN = 400;

/** What speaks for a summit in a scene; each is worth its points, and the basis names them in this order. */
const POINTS = { name: 8, series: 2, people: 3, place: 4, year: 4, date: 4, near: 3, country: 1, margins: 2 } as const;

type Evidence = Partial<Record<keyof typeof POINTS, true>>;

/** Proposes the summits that one scene may speak of, by name, by series, and by the people who meet in it. */
export function proposeSummits(scene: Scene, times: Times, index: SummitIndex, authorities: Authorities): Proposal[] {
  const proposals = new Map<Summit, Proposal>();
  const add = (summit: Summit, evidence: Evidence, mark?: Part) => {
    const proposal = assess(scene, summit, evidence, times, mark);
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
  if (scene.meets) for (const summit of listMeetings(scene, index)) add(summit, { people: true });
  return [...proposals.values()];
}

/** A year or number beside the series must be the summit's. */
function readSeriesEvidence(summit: Summit, { year, number }: SeriesMention): Evidence | undefined {
  if (year !== undefined && !summit.start.startsWith(String(year))) return undefined;
  if (number !== undefined && summit.number !== number) return undefined;
  return year === undefined && number === undefined ? { series: true } : { series: true, year: true };
}

/** Lists the meetings of those named in the scene: all participants must be there, one by country at most where the name is unknown. */
function listMeetings({ people, unknownLeaders }: Scene, index: SummitIndex): Summit[] {
  const meetings = new Set([...people].flatMap((id) => index.byPerson.get(id) ?? []));
  return [...meetings].filter(({ participants = [], countries }) => {
    const missing = participants.filter((id) => !people.has(id)).length;
    if (participants.length < 2) return false;
    return missing === 0 || (missing === 1 && countries.some((code) => unknownLeaders.has(code)));
  });
}

/** Weighs what speaks for a summit; undefined where too little does or a printed day speaks against it. */
function assess(scene: Scene, summit: Summit, found: Evidence, times: Times, mark: Part | undefined): Proposal | undefined {
  const days = readSummitDays(summit);
  const distance = measureDistance(days, times);
  if (distance === undefined && !found.name && !found.year) return undefined;
  const near = times.day === undefined ? distance !== undefined : isReported(days, times.day);
  const agreement = compareDays(scene, days, times);
  const evidence: Evidence = {
    ...found,
    ...(listPlaces(summit).some((place) => scene.places.has(place)) && { place: true }),
    ...(agreement === 'agree' && { date: true }),
    ...(times.day !== undefined && near && { near: true }),
    ...(scene.countries.has(summit.country) && { country: true }),
    ...(summit.marginOf !== undefined && scene.series.some(({ series }) => series.some((id) => summit.marginOf?.startsWith(`${id}-`))) && { margins: true }),
  };
  if (agreement === 'differ' && !evidence.name && !evidence.year && (!evidence.place || scene.ahead)) return undefined;
  if (!isEnough(evidence, summit, distance)) return undefined;
  const score = Object.keys(evidence).reduce((sum, key) => sum + POINTS[key as keyof typeof POINTS], 0) - (agreement === 'differ' ? POINTS.date : 0);
  return { summit, scene, score, basis: formatBasis(evidence), near, ...(mark && { mark: { start: mark.start, end: mark.end } }) };
}

function isEnough({ name, series, people, place, year, date, near, country, margins }: Evidence, summit: Summit, distance: number | undefined): boolean {
  if (name) return true;
  const isClose = (distance ?? Infinity) <= REMEMBERED_WITHIN;
  if (people) return place ? isClose : (date || margins || near) === true && isClose;
  if (series && summit.kind === 'multilateral') return year === true || (isClose && (place || near || country || date) === true) || isClose;
  return series === true && (place || near || date || year) === true && isClose;
}

export function readSummitDays({ start, end }: Summit): Days {
  return { from: findBounds(start)?.first ?? start, to: findBounds(end)?.last ?? end };
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

/** Compares the days that a scene names with those of a summit: one that fits is enough; weekdays count within a week of the article. */
function compareDays({ days }: Scene, summit: Days, times: Times): 'agree' | 'differ' | 'silent' {
  const hints = days.filter(({ year, month, day, weekday }) => weekday !== undefined || day !== undefined || month !== undefined || year !== undefined);
  if (hints.length === 0) return 'silent';
  const isFar = times.day !== undefined && !isReported(summit, times.day);
  const length = Math.min(10, countDays(summit.from, summit.to));
  const agrees = hints.some((hint) => {
    if (isFar && hint.month === undefined && hint.year === undefined) return false;
    return Array.from({ length: length + 1 }, (_, count) => addDays(summit.from, count)).some((day) => isDayOf(hint, day));
  });
  return agrees ? 'agree' : 'differ';
}

/** Names the evidence for readers: "people, place and date". */
function formatBasis(evidence: Evidence): string {
  if (evidence.name) return 'name';
  const words = [
    evidence.series && 'series',
    evidence.people && 'people',
    (evidence.place ?? (evidence.series && evidence.country)) && 'place',
    evidence.margins && 'margins',
    evidence.year && 'year',
    ((evidence.date ?? evidence.near) && !evidence.year) && 'date',
  ].filter((word) => typeof word === 'string');
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? 'series');
}
