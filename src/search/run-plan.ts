import type { Wanted } from './choose-passages.ts';
import { hideRecord } from './format.ts';
import type { Lookup, Places } from './open-index.ts';
import type { Plan, PlannedClause, Term } from './plan.ts';

/** What meets a query: the rows, and what each clause found, from which they are ranked and their passages chosen. */
export type Found = { rows: readonly number[]; wanted: readonly Wanted[] };

/** Runs a plan: the rows that meet every clause and none that is negated. A plan that only takes away begins with everything. */
export async function runPlan(plan: Plan, size: number, lookup: Lookup): Promise<Found> {
  const found = await Promise.all(
    plan.clauses.map(async (clause) => ({
      ...clause,
      terms: clause.any,
      places: await runClause(clause, size, lookup),
    })),
  );
  const wanted = found.filter(({ not }) => !not);
  const unwanted = found.filter(({ not }) => not);
  const smallest = wanted.map(({ places }) => places).reduce((a, b) => (b.size < a.size ? b : a), listAll(size));
  const rows = [...smallest.keys()].filter(
    (row) => wanted.every(({ places }) => places.has(row)) && !unwanted.some(({ places }) => places.has(row)),
  );
  return { rows, wanted };
}

async function runClause({ any }: PlannedClause, size: number, lookup: Lookup): Promise<Places> {
  return unite(await Promise.all(any.flatMap((term) => runTerm(term, size, lookup))));
}

function runTerm(term: Term, size: number, lookup: Lookup): Promise<Places>[] {
  switch (term.kind) {
    case 'words':
      return [lookup(term.words, term.way)];
    case 'records':
      return [
        ...term.places.map(({ kind, place }) => lookup([hideRecord(kind, place)], 'hidden')),
        ...(term.words ? [lookup(term.words, 'word')] : []),
      ];
    case 'rows':
      return [Promise.resolve(new Map([...listAll(size)].filter(([row]) => term.test(row))))];
  }
}

function unite(found: readonly Places[]): Places {
  const [first = new Map<number, number[]>(), ...rest] = found;
  if (rest.length === 0) return first;
  const united = new Map(first);
  for (const places of rest) {
    for (const [row, more] of places) united.set(row, [...(united.get(row) ?? []), ...more]);
  }
  return united;
}

function listAll(size: number): Places {
  return new Map(Array.from({ length: size }, (_, row) => [row, []]));
}
