import type { ChangedPassage } from '../../schema/record.ts';
import type { ParagraphAddress } from '../../schema/values.ts';
import type { Block } from './model.ts';
import { findWords } from './print-text.ts';

/** Passages that were linked to once, by the address of the nearest words that there are now; `lost` have none. */
export type PlacedChanges = { before: ReadonlyMap<string, readonly ChangedPassage[]>; lost: readonly ChangedPassage[] };

/**
 * Places each changed passage of an article where its words are now: a passage may have changed more than once, and one that
 * came back needs no place. What an excerpt does not show counts as lost.
 */
export function placeChanges(
  blocks: readonly Block[],
  changed: ReadonlyMap<ParagraphAddress, ChangedPassage>,
): PlacedChanges {
  const present = new Set(findWords(blocks).map(({ address }) => address));
  const before = new Map<string, ChangedPassage[]>();
  const lost: ChangedPassage[] = [];
  for (const change of changed.values()) {
    if (present.has(change.address)) continue;
    const now = followChange(change, changed, present);
    if (now === undefined) lost.push(change);
    else before.set(now, [...(before.get(now) ?? []), change]);
  }
  return { before, lost };
}

function followChange(
  change: ChangedPassage,
  changed: ReadonlyMap<ParagraphAddress, ChangedPassage>,
  present: ReadonlySet<string | undefined>,
): string | undefined {
  const seen = new Set<ChangedPassage>();
  for (let next: ChangedPassage | undefined = change; next !== undefined && !seen.has(next); ) {
    if (next.now === undefined || present.has(next.now)) return next.now;
    seen.add(next);
    next = changed.get(next.now);
  }
  return undefined;
}
