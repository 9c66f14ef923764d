import type { Part } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/** A place under a name of another language, with its English name. */
type NativePlace = Part & { asPrinted: string; name: string };

/** What may be joined to a place in Hangul: a particle, its own kind, or what happens there ("경주에서", "제주도", "서울회담"); else it is part of another word. */
const BEHIND_HANGUL =
  '(?![가-힣])|(?:에서|에|서|을|를|은|는|이|가|의|로|으로|와|과|도|발|시|현|공항|정상|회담|회의|선언|방문|개최|행)(?!장|민)';

let pattern: RegExp | undefined;

/** Finds the places that a text names as other languages do, in their script or in Latin letters ("Den Haag"), in order. */
export function findNativePlaces(text: string, { nativePlaces }: NameLexicon): NativePlace[] {
  pattern ??= compile([...nativePlaces.keys()]);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const name = nativePlaces.get(match[0]);
    return name === undefined
      ? []
      : [{ start: match.index, end: match.index + match[0].length, asPrinted: match[0], name }];
  });
}

/** Katakana and Hangul words have ends; Chinese characters stand without, and the longest name that begins first is meant ("東京都" is no 京都). */
function compile(names: readonly string[]): RegExp {
  const oneOf = (script: RegExp) =>
    names
      .filter((name) => script.test(name))
      .sort((one, other) => other.length - one.length)
      .join('|');
  return new RegExp(
    [
      `(?<![가-힣])(?:${oneOf(/^[가-힣]/u)})(?=${BEHIND_HANGUL})`,
      `(?<![ァ-ヺー])(?:${oneOf(/^[ァ-ヺ]/u)})(?![ァ-ヺー])`,
      oneOf(/^\p{Script=Han}/u),
      `(?<![\\p{L}-])(?:${oneOf(/^\p{Script=Latin}/u)})(?![\\p{L}-])`,
    ].join('|'),
    'gu',
  );
}
