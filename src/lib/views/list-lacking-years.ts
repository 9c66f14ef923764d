import type { Holdings, Summit } from '../model.ts';

/** Lists the years whose meetings are all without an article, as runs: "1975–1978", "1980". Meetings not held are no lack. */
export function listLackingYears(summits: readonly Summit[], { articlesOf }: Holdings): string[] {
  const held = summits.filter(({ status }) => !status);
  const covered = new Set(held.filter(({ id }) => articlesOf.summit.has(id)).map(findYear));
  const years = [...new Set(held.map(findYear))].sort();
  const runs: { first: string; last: string }[] = [];
  let isRun = false;
  for (const year of years) {
    const run = runs.at(-1);
    if (covered.has(year)) isRun = false;
    else if (isRun && run) run.last = year;
    else {
      runs.push({ first: year, last: year });
      isRun = true;
    }
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`));
}

function findYear({ start }: Summit): string {
  return start.slice(0, 4);
}
