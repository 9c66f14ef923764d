/** The words before a colon that narrow a search. */
export const FIELDS = [
  'person',
  'country',
  'summit',
  'series',
  'topic',
  'outlet',
  'author',
  'type',
  'genre',
  'language',
  'year',
  'before',
  'after',
] as const;
export type Field = (typeof FIELDS)[number];

/** What a query asks for, as typed: a word, words in their order, or a field with its value. */
export type QueryPart =
  | { kind: 'word'; text: string; prefix?: true }
  | { kind: 'phrase'; text: string }
  | { kind: 'name'; text: string }
  | { kind: 'field'; field: Field; value: string };

/** One of these must be met; or, in a clause with `not`, none. */
export type Clause = { not: boolean; any: QueryPart[] };

/** What was odd about a query, and understood nevertheless. */
export type QueryNote = { kind: 'unclosed-quote' | 'lone-or' | 'lone-minus' | 'empty-field'; text: string };

export type Query = { clauses: Clause[]; notes: QueryNote[] };
