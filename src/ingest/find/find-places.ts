import type { Dateline } from '../../schema/article.ts';
import type { Passage } from './model.ts';

/** Finds the places that an article names, as printed: the dateline's first, then those of its body in order. */
export function findPlaces(passages: readonly Passage[], dateline: Dateline | undefined): string[] {
  const printed = passages.flatMap(({ names }) => names.place.map(({ asPrinted }) => asPrinted));
  const places = new Map<string, string>();
  for (const place of [...(dateline?.place ? [dateline.place] : []), ...printed]) {
    const key = place.toLowerCase();
    if (!places.has(key)) places.set(key, place);
  }
  return [...places.values()];
}
