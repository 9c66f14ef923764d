import type { Authorities } from '../../authorities/model.ts';
import type { Doubt } from '../../schema/article.ts';
import type { Summit } from '../../schema/summit.ts';
import type { SummitId } from '../../schema/values.ts';
import { chooseBest } from './choose-best.ts';
import type { Part, Proposal, RankedSummit, Scene, Times } from './model.ts';
import { proposeSummits } from './propose-summits.ts';
import { rankSummits } from './rank-summits.ts';
import { readSummitDays, type SummitIndex } from './summit-index.ts';

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
  const ranked = rankSummits(chosen.values(), scenes, times, authorities);
  return { ranked, doubts: askEquals(equals, chosen), marks: listMarks(ranked) };
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
