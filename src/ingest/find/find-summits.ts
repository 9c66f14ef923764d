import type { Authorities } from '../../authorities/model.ts';
import type { Doubt } from '../../schema/article.ts';
import type { Summit } from '../../schema/summit.ts';
import type { SummitId } from '../../schema/values.ts';
import { countDays } from '../../text/edtf.ts';
import type { Part, Proposal, Scene, Times } from './model.ts';
import { hasBothSides, proposeSummits } from './propose-summits.ts';
import { listPlaces, readSummitDays, type SummitIndex } from './summit-index.ts';

/**
 * A summit of the article, with all that proposed it. Rank 0 is reported, 1 named in the same time, 2 remembered or ahead;
 * `first` is the number of the scene that reports it first.
 */
export type RankedSummit = { summit: Summit; basis: string; rank: number; first: number; proposals: Proposal[] };

type FoundSummits = {
  ranked: RankedSummit[];
  doubts: Doubt[];
  marks: { id: SummitId; passage: number; part: Part }[];
};

/** Finds the summits that an article speaks of, most central first. Where two fit a sentence equally, neither is chosen and a doubt asks. */
export function findSummits(
  scenes: readonly Scene[],
  times: Times,
  index: SummitIndex,
  authorities: Authorities,
): FoundSummits {
  const proposed = scenes.map((scene, order) =>
    dropNarrower(proposeSummits(scene, times, index, authorities)).map((proposal) => ({ ...proposal, order })),
  );
  const totals = sumScores(proposed.flat());
  const anchor = times.day ?? findAnchor(proposed.flat());
  const around = new Set(scenes.flatMap(({ places }) => [...places]));
  const chosen = new Map<SummitId, Proposal[]>();
  const equals: Summit[][] = [];
  for (const proposals of proposed) {
    for (const group of Map.groupBy(proposals, ({ summit }) => summit.series ?? summit.id).values()) {
      const best = chooseBest(group, totals, anchor, around);
      const only = best[0];
      if (only === undefined) continue;
      if (best.length > 1) equals.push(best.map(({ summit }) => summit));
      else chosen.set(only.summit.id, [...(chosen.get(only.summit.id) ?? []), only]);
    }
  }
  const ranked = promoteOnly(
    [...chosen.values()].map((proposals) => rankSummit(proposals, scenes, times, authorities)),
    times,
  ).sort(compareRanks);
  return { ranked: addMargins(ranked, authorities), doubts: askEquals(equals, chosen), marks: listMarks(ranked) };
}

/** Drops the meeting of two where a larger one of the same people fits the same scene as well. */
function dropNarrower(proposals: readonly Proposal[]): Proposal[] {
  return proposals.filter(({ summit, score, whole }) => {
    if (!whole) return true;
    const own = summit.participants ?? [];
    return !proposals.some(
      (other) =>
        other.whole &&
        other.score >= score &&
        (other.summit.participants?.length ?? 0) > own.length &&
        own.every((id) => other.summit.participants?.includes(id)),
    );
  });
}

/** Sums what speaks for each summit in the whole article. */
function sumScores(proposals: readonly Proposal[]): Map<SummitId, number> {
  const totals = new Map<SummitId, number>();
  for (const { summit, score } of proposals) totals.set(summit.id, (totals.get(summit.id) ?? 0) + score);
  return totals;
}

/** Gives the day of the summit with the strongest evidence, from which those named by series alone are reckoned. */
function findAnchor(proposals: readonly Proposal[]): string | undefined {
  const strong = proposals.filter((proposal) => proposal.strong && proposal.near);
  return strong.sort((one, other) => other.score - one.score).map(({ summit }) => readSummitDays(summit).from)[0];
}

/**
 * Chooses among the proposals of one series in a scene: the one with most evidence there; where the scene names no more
 * than the series, the one with most evidence in the article. Of equals one whose place the article names anywhere, then the
 * multilateral nearest to its day.
 */
function chooseBest(
  proposals: readonly Proposal[],
  totals: ReadonlyMap<SummitId, number>,
  anchor: string | undefined,
  around: ReadonlySet<string>,
): Proposal[] {
  const strong = proposals.filter((proposal) => proposal.strong);
  const equal =
    strong.length > 0
      ? keepLeast(strong, ({ score }) => -score)
      : keepLeast(proposals, ({ summit }) => -(totals.get(summit.id) ?? 0));
  const placed = equal.filter(({ summit }) => listPlaces(summit).some((place) => around.has(place)));
  const best = equal.length > 1 && placed.length > 0 ? placed : equal;
  if (best.length < 2 || anchor === undefined || best.some(({ summit }) => summit.kind !== 'multilateral')) return best;
  return keepLeast(best, ({ summit }) => Math.abs(countDays(anchor, readSummitDays(summit).from)));
}

function keepLeast(proposals: readonly Proposal[], measure: (proposal: Proposal) => number): Proposal[] {
  const least = Math.min(...proposals.map(measure));
  return proposals.filter((proposal) => measure(proposal) === least);
}

function rankSummit(
  proposals: Proposal[],
  scenes: readonly Scene[],
  times: Times,
  authorities: Authorities,
): RankedSummit {
  const ranks = proposals.map((proposal) => rankProposal(proposal, times));
  const rank = Math.min(...ranks);
  const strongest = proposals
    .filter((_, order) => ranks[order] === rank)
    .reduce((one, other) => (other.score > one.score ? other : one));
  const { summit, basis } = strongest;
  const titled = scenes.findIndex((scene) => isInHeadline(summit, scene, authorities));
  const reporting = proposals.flatMap(({ order }, index) => (ranks[index] === 0 ? [order] : []));
  const first = Math.min(...reporting, titled < 0 ? Infinity : titled);
  return { summit, basis, rank, first, proposals };
}

/** Tells whether a title names the two sides of a meeting, by their leaders or countries, whether it says that they meet or not. */
function isInHeadline(summit: Summit, { headline, people, unknownLeaders }: Scene, authorities: Authorities): boolean {
  if (headline === undefined) return false;
  return hasBothSides(summit, { people, unknownLeaders: new Set([...unknownLeaders, ...headline]) }, authorities);
}

/** Where the lead names no summit, the best told one of those days is what a dated article reports. */
function promoteOnly(ranked: readonly RankedSummit[], { day }: Times): RankedSummit[] {
  if (day === undefined || ranked.some(({ rank }) => rank === 0)) return [...ranked];
  const near = ranked
    .filter(
      ({ rank, proposals }) =>
        rank === 1 && proposals.some(({ strong, whole, scene }) => (strong || whole) && !scene.denied),
    )
    .sort(compareRanks);
  const [only, next] = near;
  const isOnly =
    only !== undefined && (next === undefined || next.summit.id === only.summit.marginOf || sumUp(next) < sumUp(only));
  return ranked.map((one) => (isOnly && one === only ? { ...one, rank: 0 } : one));
}

/** Tells whether a meeting of few was held beside one of many. */
function isBeside(summit: Summit, larger: Summit): boolean {
  return summit.marginOf === larger.id && larger.kind === 'multilateral';
}

function sumUp({ proposals }: RankedSummit): number {
  return Math.max(...proposals.map(({ score }) => score)) + Math.min(4, proposals.length);
}

/** A lead that looks back ("follows the talks in …") reports something else where no stamp shows that the meeting was of those days. */
function rankProposal({ scene, near, historic }: Proposal, { day }: Times): number {
  const looksBack = scene.past && day === undefined;
  if (scene.lead && !scene.denied && !looksBack && (near || historic)) return 0;
  return near && !scene.ahead ? 1 : 2;
}

/** Orders by rank, then by first place, of one scene the meeting of few before the larger one around it, then by evidence. */
function compareRanks(one: RankedSummit, other: RankedSummit): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  if (one.rank === 0) {
    if (one.first !== other.first) return one.first - other.first;
    if (isBeside(one.summit, other.summit)) return -1;
    if (isBeside(other.summit, one.summit)) return 1;
  }
  return sumUp(other) - sumUp(one) || (one.summit.id < other.summit.id ? -1 : 1);
}

/** Puts the larger meeting right behind the reported one that was held beside it. */
function addMargins(ranked: readonly RankedSummit[], authorities: Authorities): RankedSummit[] {
  const [central] = ranked;
  const larger =
    central?.rank === 0 && central.summit.marginOf !== undefined
      ? authorities.summits.get(central.summit.marginOf)
      : undefined;
  if (central === undefined || larger === undefined) return [...ranked];
  const known = ranked.find(({ summit }) => summit.id === larger.id);
  const margins = { summit: larger, basis: 'margins', rank: 1, first: Infinity, proposals: known?.proposals ?? [] };
  return [central, margins, ...ranked.slice(1).filter(({ summit }) => summit.id !== larger.id)];
}

function askEquals(equals: readonly Summit[][], chosen: ReadonlyMap<SummitId, unknown>): Doubt[] {
  const open = equals.filter((summits) => !summits.some(({ id }) => chosen.has(id)) && summits.length <= 4);
  const questions = open.map(
    (summits) =>
      `The article may speak of ${summits.map(({ name, id }) => `${name} (${id})`).join(' or ')}. Which is meant?`,
  );
  return [...new Set(questions)].map((question) => ({ field: 'summits', question }));
}

function listMarks(ranked: readonly RankedSummit[]): { id: SummitId; passage: number; part: Part }[] {
  return ranked.flatMap(({ summit, proposals }) =>
    proposals.flatMap(({ scene, mark }) =>
      mark === undefined ? [] : [{ id: summit.id, passage: scene.passage, part: mark }],
    ),
  );
}
