import type { HiddenKind, ListedFacet } from '../search/format.ts';
import { hideRecord } from '../search/format.ts';
import type { SearchNames } from './assemble-search-names.ts';

/** Tells the place of a record in its list, and its hidden word. What is in no list has neither. */
export type NameNumbers = {
  listPlaces: (kind: ListedFacet, ids: readonly (string | undefined)[]) => number[];
  hide: (kind: HiddenKind, ids: readonly (string | undefined)[]) => string[];
};

/** Numbers the records of the search table by their places in its lists. */
export function numberSearchNames(names: SearchNames): NameNumbers {
  const places = new Map(
    Object.entries(names).map(([kind, records]) => [kind, new Map(records.map(({ id }, place) => [id, place]))]),
  );
  const listPlaces: NameNumbers['listPlaces'] = (kind, ids) =>
    [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (places.get(kind)?.get(id) ?? [])));
  return { listPlaces, hide: (kind, ids) => listPlaces(kind, ids).map((place) => hideRecord(kind, place)) };
}
