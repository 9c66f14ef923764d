import type { Dateline } from '../../schema/article.ts';
import { findNativePlaces } from './find-native-places.ts';
import type { Passage } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/** Finds the places that an article names, as printed: the dateline's first, then those of its body in order. */
export function findPlaces(
  passages: readonly Passage[],
  dateline: Dateline | undefined,
  lexicon: NameLexicon,
): string[] {
  const printed = passages.flatMap(({ names, text }) =>
    [...names.place, ...findNativePlaces(text, lexicon)]
      .sort((one, other) => one.start - other.start)
      .map(({ asPrinted }) => asPrinted),
  );
  const places = new Map<string, string>();
  for (const place of [...(dateline?.place ? [dateline.place] : []), ...printed]) {
    const key = place.toLowerCase();
    if (!places.has(key)) places.set(key, place);
  }
  return [...places.values()];
}
