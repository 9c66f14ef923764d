import type { Authorities } from '../../authorities/model.ts';
import type { Summit } from '../../schema/summit.ts';
import type { Proposal, RankedSummit, Scene, Times } from './model.ts';
import { hasBothSides } from './propose-summits.ts';

/** Ranks the summits of an article by all that proposed each of them, most central first. */
export function rankSummits(
  chosen: Iterable<Proposal[]>,
  scenes: readonly Scene[],
  times: Times,
  authorities: Authorities,
): RankedSummit[] {
  const ranked = [...chosen].map((proposals) => rankSummit(proposals, scenes, times, authorities));
  return addMargins(promoteOnly(ranked, times).sort(compareRanks), authorities);
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
function rankProposal({ scene, near, historic, faint }: Proposal, { day }: Times): number {
  const looksBack = scene.past && day === undefined;
  if (scene.lead && !scene.denied && !looksBack && !faint && (near || historic)) return 0;
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
