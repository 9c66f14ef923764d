import type { Holdings, Summit } from '../model.ts';
import { listLackingYears } from './list-lacking-years.ts';

/** Describes on how many meetings of a series there are articles, and for which years there are none: "Articles on 2 of the 5 meetings held. None yet on those of 1998–1999, 2002." */
export function describeCoverage(summits: readonly Summit[], holdings: Holdings): string {
  const held = summits.filter(({ status }) => !status);
  const covered = held.filter(({ id }) => holdings.articlesOf.summit.has(id)).length;
  if (held.length === 0) return 'None of these meetings was held yet.';
  if (held.length === 1)
    return covered === 1 ? 'Articles on the one meeting held.' : 'No article yet on the one meeting held.';
  if (covered === 0) return `No article yet on any of the ${held.length} meetings held.`;
  if (covered === held.length) return `Articles on every one of the ${held.length} meetings held.`;
  const lacking = listLackingYears(summits, holdings);
  const missing = lacking.length > 0 ? ` None yet on those of ${lacking.join(', ')}.` : '';
  return `Articles on ${covered} of the ${held.length} meetings held.${missing}`;
}
