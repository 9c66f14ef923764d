import type { SearchState } from './address.ts';
import type { Wanted } from './choose-passages.ts';
import { type Correction, correctQuery, type Vocabulary } from './correct-query.ts';
import { type Counts, type FacetReader, filterRows, sortByDay } from './filters.ts';
import type { NameBook } from './name-book.ts';
import type { Index } from './open-index.ts';
import type { Plan } from './plan.ts';
import { planQuery } from './plan-query.ts';
import { rankRows } from './rank-rows.ts';
import type { Archive } from './read-table.ts';
import { runPlan } from './run-plan.ts';
import { type SurnameChoice, suggestPeople } from './suggest-people.ts';

/** All that searching needs, once it is loaded. */
export type Engine = Index & { archive: Archive; book: NameBook; facets: FacetReader; vocabulary: () => Vocabulary };

/** What a search gives. */
export type SearchResult = {
  plan: Plan;
  /** Best, newest or oldest first. */
  rows: readonly number[];
  /** How many there are when nothing is narrowed. */
  unfiltered: number;
  counts: Counts;
  /** What each clause found, for the passages. */
  wanted: readonly Wanted[];
  corrections: readonly Correction[];
  choices: readonly SurnameChoice[];
  /** Where nothing was found: the query without one of its parts, and what that finds. */
  fewer: readonly { left: string; query: string; count: number }[];
};

/** A word in at most so many pages can be a typing error. */
const RARE = 2;

/** A record that the whole query names comes first; one that it names among others, among the first. */
const NAMED = { alone: 1000, among: 2 };

/** Runs a search: plans the query, asks the index, narrows, counts and orders. */
export async function runSearch(state: SearchState, engine: Engine): Promise<SearchResult> {
  const { archive, book, lookup } = engine;
  const plan = planQuery(state.query, archive, book, state.literal);
  // A query of signs alone asks for nothing, unlike no query, which leaves everything to be narrowed.
  const found =
    plan.clauses.length === 0 && state.query ? { rows: [], wanted: [] } : await runPlan(plan, archive.size, lookup);
  const ranked =
    state.order === 'relevance'
      ? rankRows(
          found.rows,
          found.wanted.map(({ places }) => places),
          archive.size,
          openBonus(plan, archive),
        )
      : sortByDay(
          [...found.rows].sort((a, b) => a - b),
          archive,
          state.order,
        );
  const { rows, counts } = filterRows(ranked, state.filters, archive, engine.facets);
  const isRare = async (word: string) => (await lookup([word], 'whole')).size <= RARE;
  return {
    plan,
    rows,
    counts,
    unfiltered: ranked.length,
    wanted: found.wanted,
    corrections: await correctQuery(state.query, listLoose(plan), engine.vocabulary(), isRare, ranked.length === 0),
    choices: suggestPeople(state.query, plan, archive, book, ranked.length === 0),
    fewer: ranked.length === 0 ? await leaveOut(state, engine, plan) : [],
  };
}

/** The words of the query that are no name: one of them can be a name with an error. */
function listLoose({ clauses }: Plan): Set<string> {
  return new Set(
    clauses.flatMap(({ any }) => any.flatMap((term) => (term.kind === 'words' ? term.text.split(/\s+/u) : []))),
  );
}

function openBonus({ clauses }: Plan, { kinds, values }: Archive): (row: number) => number {
  const named = new Set(
    clauses.flatMap(({ not, any }) =>
      not
        ? []
        : any.flatMap((term) =>
            term.kind === 'records' ? term.places.map(({ kind, place }) => `${kind}:${place}`) : [],
          ),
    ),
  );
  const worth = clauses.length === 1 ? NAMED.alone : NAMED.among;
  const own = (row: number): string | undefined => {
    const kind = kinds[row];
    return kind === 'person' || kind === 'summit' ? `${kind}:${values[kind][row]?.[0]}` : undefined;
  };
  return (row) => (named.size > 0 && named.has(own(row) ?? '') ? worth : 0);
}

/** Tries the query without each of its parts, for a search that finds nothing. */
async function leaveOut({ query }: SearchState, engine: Engine, plan: Plan): Promise<SearchResult['fewer']> {
  if (plan.clauses.length < 2) return [];
  const tried = await Promise.all(
    plan.clauses.map(async (left) => {
      const rest = { ...plan, clauses: plan.clauses.filter((clause) => clause !== left) };
      const text = left.any.map((term) => term.text).join(' OR ');
      const shorter = left.any
        .reduce((all, term) => all.replace(term.text, ''), query)
        .replace(/\s+/gu, ' ')
        .trim();
      return {
        left: text,
        query: shorter,
        count: (await runPlan(rest, engine.archive.size, engine.lookup)).rows.length,
      };
    }),
  );
  return tried.filter(({ count, query: rest }) => count > 0 && rest !== '');
}
