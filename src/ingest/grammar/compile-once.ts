import type { Lexicon } from '../lexicon.ts';

/** Makes a function that builds its regular expressions from a lexicon once and gives them again at every later call. */
export function compileOnce<T>(build: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const built = new WeakMap<Lexicon, { value: T }>();
  return (lexicon) => {
    const known = built.get(lexicon);
    if (known) return known.value;
    const value = build(lexicon);
    built.set(lexicon, { value });
    return value;
  };
}
