import { addresses } from '../../src/lib/addresses.ts';
import { personIdSchema, summitIdSchema } from '../../src/schema/values.ts';
import type { Answer } from './ask-search.ts';
import type { Judged } from './read-judged.ts';

export type Score = {
  ask: string;
  kind: Judged['kind'];
  /** Articles that must come, and those of them that came. */
  wanted: number;
  found: number;
  missing: string[];
  wrong: string[];
  /** Whether the right result is at the top; nothing where none is judged. */
  first: boolean | undefined;
  top: string | undefined;
  leadsOn: boolean;
};

/** Scores the answer to a judged search; `sources` tells the source file of the article at an address. */
export function scoreJudged(judged: Judged, answer: Answer, sources: ReadonlyMap<string, string>): Score {
  const articles = new Set(answer.results.flatMap((address) => sources.get(address) ?? []));
  const must = new Set(judged.must);
  const missing = [...must].filter((source) => !articles.has(source));
  const known = new Set([...judged.must, ...judged.may]);
  const top = answer.results[0];
  return {
    ask: judged.ask,
    kind: judged.kind,
    wanted: must.size,
    found: must.size - missing.length,
    missing,
    wrong: [...articles].filter((source) => judged.not.includes(source) || (judged.only && !known.has(source))),
    first:
      judged.first.length === 0
        ? undefined
        : judged.first.some((right) => top !== undefined && isAt(right, top, sources)),
    top,
    leadsOn: answer.leadsOn,
  };
}

/** Articles that came of those that must, over several searches. */
export function measureRecall(scores: readonly Score[]): number {
  const sum = (key: 'wanted' | 'found') => scores.reduce((total, score) => total + score[key], 0);
  return sum('found') / sum('wanted');
}

/** The share of searches with the right result at the top. */
export function measureFirst(scores: readonly Score[]): number {
  const judged = scores.filter(({ first }) => first !== undefined);
  return judged.filter(({ first }) => first).length / judged.length;
}

function isAt(right: string, address: string, sources: ReadonlyMap<string, string>): boolean {
  const [kind, id] = right.split(':');
  if (kind === 'person' && id) return address === addresses.person(personIdSchema.parse(id));
  if (kind === 'summit' && id) return address === addresses.summit(summitIdSchema.parse(id));
  return sources.get(address) === right;
}
