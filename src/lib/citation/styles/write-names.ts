import type { CitableItem, CitableName } from '../model.ts';

/** The authors of an item; where it names none, the agency it came from stands for them, as in every style here. */
export function listAuthors({ authors, wire }: CitableItem): readonly CitableName[] {
  return authors.length === 0 && wire ? [{ literal: wire }] : authors;
}

/** Writes a name as it is used: "Ursula von der Leyen", "Park Min-ji", "J. R. Muster", "Martin Luther King Jr.", "김하늘". */
export function writeInOrder(name: CitableName): string {
  if ('literal' in name) return name.literal;
  const { family, suffix, familyFirst } = name;
  const given = spaceInitials(name.given);
  return [...(familyFirst ? [family, given] : [given, family]), suffix].filter(Boolean).join(' ');
}

/** Writes a name as a list is sorted by it: "von der Leyen, Ursula"; one whose family name comes first anyway is not turned round. */
export function writeInverted(name: CitableName): string {
  if ('literal' in name || name.familyFirst) return writeInOrder(name);
  return [name.family, spaceInitials(name.given), name.suffix].filter(Boolean).join(', ');
}

/**
 * Writes a name with initials, "von der Leyen, U."; `between` stands between two of them. Jean-Luc is "J.-L.", but Min-ji, whose
 * second syllable has no capital, is one name: "M."
 */
export function writeInitials(name: CitableName, between: ' ' | ''): string {
  if ('literal' in name) return name.literal;
  const initials = name.given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((word) =>
      word
        .split(/[-\u2010\u2011](?!\p{Ll})/u)
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(between);
  return [name.family, initials, name.suffix].filter(Boolean).join(', ');
}

/** "J.R." becomes "J. R.", as every manual has it. */
function spaceInitials(given: string): string {
  return given.replace(/\.(?=\p{Lu}\.)/gu, '. ');
}

/** Joins names in a sentence: "A and B", "A, B, and C" with a serial comma, "A, B and C" without. */
export function joinNames(names: readonly string[], word: string, comma: 'always' | 'serial' | 'never'): string {
  const [last = '', ...before] = names.toReversed();
  if (before.length === 0) return last;
  const hasComma = comma === 'always' || (comma === 'serial' && before.length > 1);
  return `${before.toReversed().join(', ')}${hasComma ? ',' : ''} ${word} ${last}`;
}

/** Joins names of which the first may be turned round: only then a comma follows it before "and" ("Lee, Ann, and Bo Kim"). */
export function joinInverted(names: readonly CitableName[]): string {
  const written = names.map((name, index) => (index === 0 ? writeInverted(name) : writeInOrder(name)));
  return joinNames(written, 'and', written[0]?.includes(',') ? 'always' : 'serial');
}
