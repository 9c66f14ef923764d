import type { Authorities } from '../../authorities/model.ts';
import type { Doubt } from '../../schema/article.ts';
import type { Summit } from '../../schema/summit.ts';
import type { SummitId } from '../../schema/values.ts';
import type { Part, Proposal, Scene, Times } from './model.ts';
import { proposeSummits, readSummitDays } from './propose-summits.ts';
import type { SummitIndex } from './summit-index.ts';

/** A summit of the article, with all that proposed it. Rank 0 is reported, 1 named in the same time, 2 remembered or ahead. */
export type RankedSummit = { summit: Summit; basis: string; rank: number; proposals: Proposal[] };

export type FoundSummits = { ranked: RankedSummit[]; doubts: Doubt[]; marks: { id: SummitId; passage: number; part: Part }[] };

/** Finds the summits that an article speaks of, most central first. Where two fit a sentence equally, neither is chosen and a doubt asks. */
export function findSummits(scenes: readonly Scene[], times: Times, index: SummitIndex, authorities: Authorities): FoundSummits {
  const chosen = new Map<SummitId, Proposal[]>();
  const equals: { lead: boolean; summits: Summit[] }[] = [];
  for (const scene of scenes) {
    const bySeries = Map.groupBy(proposeSummits(scene, times, index, authorities), ({ summit }) => summit.series ?? summit.id);
    for (const proposals of bySeries.values()) {
      const best = chooseBest(proposals, times);
      const only = best[0];
      if (only === undefined) continue;
      if (best.length > 1) equals.push({ lead: scene.lead, summits: best.map(({ summit }) => summit) });
      else chosen.set(only.summit.id, [...(chosen.get(only.summit.id) ?? []), only]);
    }
  }
  const ranked = [...chosen.values()].map(rankSummit).sort(compareRanks);
  return { ranked: addMargins(ranked, authorities), doubts: askEquals(equals, chosen), marks: listMarks(ranked) };
}

/** Keeps the proposals of one series with most evidence; of several multilaterals that differ in distance alone, the nearest. */
function chooseBest(proposals: readonly Proposal[], { day }: Times): Proposal[] {
  const most = Math.max(...proposals.map(({ score }) => score));
  const best = proposals.filter(({ score }) => score === most);
  if (best.length < 2 || day === undefined) return best;
  const distances = best.map(({ summit }) => Math.abs(Date.parse(readSummitDays(summit).from) - Date.parse(day)));
  const least = Math.min(...distances);
  return best.every(({ summit }) => summit.kind === 'multilateral') ? best.filter((_, order) => distances[order] === least) : best;
}

function rankSummit(proposals: Proposal[]): RankedSummit {
  const ranks = proposals.map(rankProposal);
  const rank = Math.min(...ranks);
  const strongest = proposals.filter((_, order) => ranks[order] === rank).reduce((one, other) => (other.score > one.score ? other : one));
  return { summit: strongest.summit, basis: strongest.basis, rank, proposals };
}

function rankProposal({ scene, near }: Proposal): number {
  if (!near) return 2;
  if (scene.lead && !scene.denied) return 0;
  return scene.ahead ? 2 : 1;
}

/** Orders by rank, then the meeting of few before the larger one around it, then by first place, then by evidence. */
function compareRanks(one: RankedSummit, other: RankedSummit): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  if (one.rank === 0 && one.summit.marginOf === other.summit.id) return -1;
  if (one.rank === 0 && other.summit.marginOf === one.summit.id) return 1;
  const score = ({ proposals }: RankedSummit) => Math.max(...proposals.map((proposal) => proposal.score)) + Math.min(4, proposals.length);
  return score(other) - score(one) || (one.summit.id < other.summit.id ? -1 : 1);
}

/** Puts the larger meeting right behind the reported one that was held beside it. */
function addMargins(ranked: readonly RankedSummit[], authorities: Authorities): RankedSummit[] {
  const [central] = ranked;
  const larger = central?.rank === 0 && central.summit.marginOf !== undefined ? authorities.summits.get(central.summit.marginOf) : undefined;
  if (central === undefined || larger === undefined) return [...ranked];
  const known = ranked.find(({ summit }) => summit.id === larger.id);
  const margins = { summit: larger, basis: 'margins', rank: 1, proposals: known?.proposals ?? [] };
  return [central, margins, ...ranked.slice(1).filter(({ summit }) => summit.id !== larger.id)];
}

function askEquals(equals: readonly { lead: boolean; summits: Summit[] }[], chosen: ReadonlyMap<SummitId, unknown>): Doubt[] {
  const open = equals.filter(({ summits }) => !summits.some(({ id }) => chosen.has(id)) && summits.length <= 4);
  const questions = open.map(({ summits }) => `The article may speak of ${summits.map(({ name, id }) => `${name} (${id})`).join(' or ')}. Which is meant?`);
  return [...new Set(questions)].map((question) => ({ field: 'summits', question }));
}

function listMarks(ranked: readonly RankedSummit[]): { id: SummitId; passage: number; part: Part }[] {
  return ranked.flatMap(({ summit, proposals }) => proposals.flatMap(({ scene, mark }) => (mark === undefined ? [] : [{ id: summit.id, passage: scene.passage, part: mark }])));
}
