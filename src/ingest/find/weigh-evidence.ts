import type { Authorities } from '../../authorities/model.ts';
import { findOffices } from '../../authorities/office-on.ts';
import type { Summit } from '../../schema/summit.ts';
import { compareDays, isReported, measureDistance, namesDayWholly, namesYearsAlone } from './compare-days.ts';
import type { Part, Proposal, Scene, Times } from './model.ts';
import { listPlaces, readSummitDays } from './summit-index.ts';

/** How far a meeting named by series or place alone may lie from the article, in days. */
const REMEMBERED_WITHIN = 400;

/** What speaks for a summit in a scene; each is worth its points, and the basis names them in this order. */
const POINTS = {
  name: 8,
  series: 2,
  people: 3,
  party: 1,
  parties: 2,
  place: 4,
  year: 4,
  date: 4,
  weekday: 1,
  near: 3,
  country: 2,
  margins: 2,
} as const;

export type Evidence = Partial<Record<keyof typeof POINTS, true>>;

/** Weighs what speaks for a summit; undefined where too little does or a printed day speaks against it. */
export function weighEvidence(
  scene: Scene,
  summit: Summit,
  found: Evidence,
  mark: Part | undefined,
  times: Times,
  authorities: Authorities,
): Proposal | undefined {
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
    ...(summit.marginOf !== undefined &&
      scene.series.some(({ series }) => series.some((id) => summit.marginOf?.startsWith(`${id}-`))) && {
        margins: true,
      }),
  };
  const isWeekdayAlone = found.series === true && scene.days.every(({ weekday }) => weekday !== undefined);
  if (agreement === 'differ' && !isWeekdayAlone && !evidence.name && !evidence.year && (!evidence.place || scene.ahead))
    return undefined;
  const isHistory = !near && isHistoric(summit, times, authorities);
  if (!isEnough(evidence, summit, scene, times, near, distance, isHistory)) return undefined;
  const strong = [
    evidence.name,
    evidence.year,
    evidence.place,
    evidence.date,
    evidence.series && evidence.country,
  ].some((known) => known === true);
  const score =
    Object.keys(evidence).reduce((sum, key) => sum + POINTS[key as keyof typeof POINTS], 0) -
    (agreement === 'differ' && !isWeekdayAlone ? POINTS.date : 0);
  return {
    summit,
    scene,
    order: 0,
    score,
    strong,
    whole: evidence.people === true,
    faint: Object.keys(found).length === 0 && !(scene.isSummit && evidence.place),
    basis: formatBasis(evidence),
    near,
    historic: isHistory && isTold(evidence, scene),
    ...(mark && { mark: { start: mark.start, end: mark.end } }),
  };
}

/** Tells whether a scene of long ago is told for certain: by its date, or by people and place in a sentence that looks back. */
function isTold({ people, place, date }: Evidence, { past }: Scene): boolean {
  return date === true || (people === true && place === true && past);
}

/** Tells whether nobody who met held an office any more when the article was written: it tells history as its news. */
export function isHistoric({ participants = [] }: Summit, { day }: Times, { people }: Authorities): boolean {
  const present = participants.flatMap((id) => people.get(id) ?? []);
  return day !== undefined && present.length > 0 && present.every((person) => findOffices(person, day).length === 0);
}

/** Tells whether the evidence proposes the summit at all: a name does; a series or people need a place or a time that fits. */
function isEnough(
  { name, series, people, party, parties, place, country, year, date, weekday, margins }: Evidence,
  summit: Summit,
  scene: Scene,
  times: Times,
  near: boolean,
  distance: number | undefined,
  isHistory: boolean,
): boolean {
  const isDated = times.day !== undefined;
  if (name) return true;
  if (parties && !people && !series) return isDated ? near || date === true : date === true;
  if (!series && !people && !party) return (place ?? country) === true && near && isDated;
  const isClose = (distance ?? Infinity) <= REMEMBERED_WITHIN;
  if (party && isHistory && namesDayWholly(scene, readSummitDays(summit), times)) return true;
  const isNews = near && scene.lead && isDated;
  if (!scene.meets && (people || party))
    return (
      people === true && (date === true ? place === true || isNews : place === true && (isNews || weekday === true))
    );
  if (party) return near && isDated && (place || date) === true;
  if (people && !near)
    return date === true
      ? (isClose && !namesYearsAlone(scene)) || place === true
      : place === true && scene.past && (isClose || isHistory);
  if (people) return (place || date || margins) === true || isDated;
  if (series && summit.kind === 'multilateral') return year === true || isClose;
  return series === true && (place || (near && isDated) || date || year) === true && isClose;
}

/** Names the evidence for readers: "people, place and date". */
function formatBasis(evidence: Evidence): string {
  if (evidence.name) return 'name';
  const words = [
    evidence.series && 'series',
    evidence.people && 'people',
    evidence.party && 'one of the people',
    evidence.parties && 'countries',
    (evidence.place ?? (evidence.people || evidence.party ? undefined : evidence.country)) && 'place',
    evidence.margins && !evidence.place && 'margins',
    evidence.year && 'year',
    (evidence.date ?? evidence.weekday ?? evidence.near) && !evidence.year && 'date',
  ].filter((word) => typeof word === 'string');
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? 'series');
}
