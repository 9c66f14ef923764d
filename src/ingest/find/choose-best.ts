import type { SummitId } from '../../schema/values.ts';
import { countDays } from '../../text/edtf.ts';
import type { Proposal } from './model.ts';
import { listPlaces, readSummitDays } from './summit-index.ts';

/**
 * Chooses among the proposals of one series in a scene: the one with most evidence there; where the scene names no more
 * than the series, the one with most evidence in the article. Of equals one whose place the article names anywhere, then the
 * multilateral nearest to its day.
 */
export function chooseBest(
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
