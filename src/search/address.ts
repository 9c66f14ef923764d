import { FACETS, type Filters } from './filters.ts';

export const ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** A search as its address holds it. */
export type SearchState = {
  query: string;
  filters: Filters;
  /** Names that the reader wants as typed alone: "person:lee-jae-myung". */
  literal: readonly string[];
  order: Order;
  /** How many times twenty results are shown. */
  page: number;
};

const AXES = [...FACETS, 'year'] as const;

/** Reads a search from the parameters of an address: `?q=…&person=…&year=2018..2020&sort=newest&page=2`. What is odd is left out. */
export function readSearchState(parameters: URLSearchParams): SearchState {
  const filters = Object.fromEntries(
    AXES.map((axis) => [axis, [...new Set(parameters.getAll(axis).filter(Boolean))]] as const).filter(
      ([, values]) => values.length > 0,
    ),
  );
  const page = Number(parameters.get('page') ?? 1);
  return {
    query: (parameters.get('q') ?? '').trim(),
    filters,
    literal: parameters.getAll('literal'),
    order: ORDERS.find((order) => order === parameters.get('sort')) ?? 'relevance',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Prints a search as the parameters of its address; what is as usual is left out. */
export function printSearchState({ query, filters, literal, order, page }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const axis of AXES) for (const value of filters[axis] ?? []) parameters.append(axis, value);
  for (const id of literal) parameters.append('literal', id);
  if (order !== 'relevance') parameters.set('sort', order);
  if (page > 1) parameters.set('page', String(page));
  const printed = parameters.toString();
  return printed ? `?${printed}` : '';
}

/** Whether a search asks for anything. */
export function isEmptySearch({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}
