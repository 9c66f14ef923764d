import type { NamedPlace } from './name-book.ts';
import type { QueryNote } from './query.ts';

/** What can be asked of the index, or of the table. */
export type Term =
  /** Words next to each other, as the index holds them; `aside`: another spelling of what stands beside it, which is not told. */
  | { kind: 'words'; text: string; words: readonly string[]; way: Way; aside?: true }
  /** Whatever names one of these records; `words`: or prints these words. */
  | { kind: 'records'; text: string; places: readonly NamedPlace[]; words?: readonly string[] }
  /** Rows that the table tells. */
  | { kind: 'rows'; text: string; test: (row: number) => boolean };

/** A word with its endings, or the beginning of words where no text has it; that word alone; every word that begins so. */
export type Way = 'word' | 'whole' | 'beginning';

export type PlannedClause = { not: boolean; any: readonly Term[] };

/** A name in the query that is looked for under every form; `id` is what the address holds when a reader takes that back. */
export type Widening = { id: string; typed: string; also: readonly string[] };

export type PlanNote = QueryNote | { kind: 'unknown-value' | 'unread-days'; text: string; field: string };

export type Plan = { clauses: readonly PlannedClause[]; widenings: readonly Widening[]; notes: readonly PlanNote[] };
