import type { Holdings, Summit } from '../model.ts';

const marginsByHoldings = new WeakMap<Holdings, Map<string, Summit[]>>();

/** Lists the meetings held on the margins of a summit, oldest first. They are gathered once for all summits. */
export function listMargins(summit: Summit, holdings: Holdings): readonly Summit[] {
  const margins = marginsByHoldings.get(holdings) ?? gatherMargins(holdings);
  marginsByHoldings.set(holdings, margins);
  return margins.get(summit.id) ?? [];
}

function gatherMargins({ authorities }: Holdings): Map<string, Summit[]> {
  const margins = new Map<string, Summit[]>();
  const inOrder = [...authorities.summits.values()].sort(
    (a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id),
  );
  for (const summit of inOrder) {
    if (summit.marginOf) margins.set(summit.marginOf, [...(margins.get(summit.marginOf) ?? []), summit]);
  }
  return margins;
}
