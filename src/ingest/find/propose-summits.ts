import type { Authorities } from '../../authorities/model.ts';
import { findOffices } from '../../authorities/office-on.ts';
import type { Summit } from '../../schema/summit.ts';
import { isReported, namesDayWholly } from './compare-days.ts';
import type { Part, Proposal, Scene, SeriesMention, Times } from './model.ts';
import { listPlaces, readSummitDays, type SummitIndex } from './summit-index.ts';
import { type Evidence, isHistoric, weighEvidence } from './weigh-evidence.ts';

/** How many who met must be named to tell a meeting of four or more. */
const LEAST_OF_MANY = 3;

/** Proposes the summits that one scene may speak of, by name, by series, and by the people who meet in it. */
export function proposeSummits(scene: Scene, times: Times, index: SummitIndex, authorities: Authorities): Proposal[] {
  const proposals = new Map<Summit, Proposal>();
  const add = (summit: Summit, evidence: Evidence, mark?: Part) => {
    const proposal = weighEvidence(scene, summit, evidence, mark, times, authorities);
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
      if (mention.needsPlace && !listPlaces(summit).some((place) => scene.places.has(place))) continue;
      const evidence = readSeriesEvidence(summit, mention);
      if (evidence !== undefined) add(summit, evidence, mention);
    }
  }
  if (times.day !== undefined) for (const summit of listPlaced(scene, times.day, index)) add(summit, {});
  for (const summit of listRemembered(scene, times, index, authorities)) add(summit, { party: true });
  if (!scene.denied && scene.ofLeaders)
    for (const summit of listOfParties(scene, index)) add(summit, { parties: true });
  if (!scene.denied)
    for (const { summit, isWhole } of listMeetings(scene, index, authorities))
      add(summit, isWhole ? { people: true } : { party: true });
  return [...proposals.values()];
}

/**
 * Lists the meetings of many held in those days at a place of the scene, or as the only one in a country of the lead's; those
 * beside a larger one give way to it. A lead that speaks of no summit must be of one of its days.
 */
function listPlaced(scene: Scene, day: string, index: SummitIndex): Summit[] {
  const { places, countries, isSummit, lead } = scene;
  const isOfPeople = scene.meets || scene.ofLeaders || scene.people.size > 0 || scene.headline !== undefined;
  if (!isSummit && !(lead && isOfPeople)) return [];
  const isOfThen = (summit: Summit) => {
    const days = readSummitDays(summit);
    return summit.kind === 'multilateral' && (isSummit ? isReported(days, day) : days.from <= day && day <= days.to);
  };
  const placed = [...places].flatMap((place) => index.byPlace.get(place) ?? []).filter(isOfThen);
  const there =
    placed.length === 0 && lead && isSummit
      ? [...countries].flatMap((country) => index.byCountry.get(country) ?? []).filter(isOfThen)
      : [];
  const near = placed.length > 0 || there.length > 1 ? placed : there;
  return near.filter(({ marginOf }) => !near.some(({ id }) => id === marginOf));
}

/** Lists the meetings of long ago on the very day that a scene names, with one of those who met; nothing where several fit. */
function listRemembered(scene: Scene, times: Times, index: SummitIndex, authorities: Authorities): Summit[] {
  if (scene.people.size === 0 || scene.days.every((hint) => (hint.year ?? hint.yearsBack) === undefined)) return [];
  const numbers = new Set([...scene.people].flatMap((id) => index.byPerson.get(id) ?? []));
  const remembered = [...numbers].flatMap((number) => {
    const summit = index.held[number];
    const isThen = summit !== undefined && namesDayWholly(scene, readSummitDays(summit), times);
    return isThen && isHistoric(summit, times, authorities) ? [summit] : [];
  });
  return remembered.length === 1 ? remembered : [];
}

/**
 * Lists the meetings of two or three countries at a place of the scene that names them and no others: "the leaders of Japan and
 * South Korea met in Nara". One of more countries goes before one of fewer.
 */
function listOfParties({ places, parties }: Scene, index: SummitIndex): Summit[] {
  const met = [...places]
    .flatMap((place) => index.byPlace.get(place) ?? [])
    .filter(
      ({ kind, countries, country }) =>
        kind !== 'multilateral' &&
        countries.every((code) => parties.has(code)) &&
        [...parties].every((code) => code === country || countries.includes(code)),
    );
  const most = Math.max(...met.map(({ countries }) => countries.length));
  return met.filter(({ countries }) => countries.length === most);
}

/** A year or number beside the series must be the summit's. */
function readSeriesEvidence(summit: Summit, { year, number }: SeriesMention): Evidence | undefined {
  if (year !== undefined && !summit.start.startsWith(String(year))) return undefined;
  if (number !== undefined && summit.number !== number) return undefined;
  return year === undefined && number === undefined ? { series: true } : { series: true, year: true };
}

/**
 * Lists the meetings of those named in the scene: all participants are there, one perhaps as an unknown leader of the country,
 * or one for each of two countries; or one is there alone with the other's nation ("his Japanese counterpart"), which is less.
 */
function listMeetings(
  scene: Scene,
  index: SummitIndex,
  authorities: Authorities,
): { summit: Summit; isWhole: boolean }[] {
  const { people, unknownLeaders } = scene;
  // Those present are counted by number: a leader has met a hundred others, and every sentence asks for all of them.
  const present = new Uint8Array(index.held.length);
  const attended = [...people].flatMap((id) => index.byPerson.get(id) ?? []);
  for (const number of attended) present[number] = (present[number] ?? 0) + 1;
  const meetings: { summit: Summit; isWhole: boolean }[] = [];
  for (const number of attended) {
    const summit = index.held[number];
    const count = present[number] ?? 0;
    if (summit === undefined || count === 0) continue;
    present[number] = 0;
    const { participants = [], countries } = summit;
    if (participants.length < 2) continue;
    if (participants.length > 2 && hasBothSides(summit, scene, authorities)) {
      meetings.push({ summit, isWhole: true });
      continue;
    }
    if (participants.length > 3) {
      if (count >= LEAST_OF_MANY && !isBesideNamed(summit, scene.series)) meetings.push({ summit, isWhole: true });
      continue;
    }
    const missing = participants.length - count;
    if (missing > 1) continue;
    const isWhole = missing === 0 || countries.some((code) => unknownLeaders.has(code));
    if (isWhole || isOneSided(summit, scene, authorities)) meetings.push({ summit, isWhole });
  }
  return meetings;
}

/** Tells whether somebody is named for each of two countries that met, whoever else was with them ("Mao and Zhou"). */
export function hasBothSides(
  { kind, countries, participants = [], start }: Summit,
  { people, unknownLeaders }: Pick<Scene, 'people' | 'unknownLeaders'>,
  authorities: Authorities,
): boolean {
  if (kind !== 'bilateral' || countries.length !== 2) return false;
  const present = participants.flatMap((id) => (people.has(id) ? (authorities.people.get(id) ?? []) : []));
  return countries.every(
    (code) =>
      unknownLeaders.has(code) ||
      present.some((person) => person.country === code || findOffices(person, start).some(({ of }) => of === code)),
  );
}

/** Tells whether one of two who met is named alone, with the nation of the other. */
function isOneSided(
  { participants = [], countries }: Summit,
  { people, nations }: Scene,
  authorities: Authorities,
): boolean {
  if (participants.length !== 2 || people.size !== 1) return false;
  const own = participants.flatMap((id) => (people.has(id) ? (authorities.people.get(id)?.country ?? []) : []));
  return countries.every((code) => nations.has(code) || own.includes(code));
}

/** Whether the sentence names the larger meeting beside which another of many was held, and not the other. */
function isBesideNamed({ marginOf, series: own }: Summit, series: readonly SeriesMention[]): boolean {
  const named = series.flatMap((mention) => mention.series);
  return named.some((id) => marginOf?.startsWith(`${id}-`)) && (own === undefined || !named.includes(own));
}
