import type { CountryCode } from '../../schema/values.ts';
import { foldName } from '../../text/fold-name.ts';
import { findNativePlaces } from './find-native-places.ts';
import { foldWord } from './fold-word.ts';
import { locateWord, matchAt, namesWithin } from './locate.ts';
import type { Part, Passage } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';
import type { SummitIndex } from './summit-index.ts';

/** The most words of a place: "Rio de Janeiro", "St. Petersburg". */
const LONGEST_PLACE = 4;

/** Words before a place where something happens. */
const PLACING = new Set(['in', 'at', 'near', 'off', 'outside', 'to', 'visiting', 'en', 'au', 'aux']);

/** Finds the places of summits that a sentence names, folded. */
export function findScenePlaces(passage: Passage, sentence: Part, index: SummitIndex, lexicon: NameLexicon): string[] {
  return [...findPlaces(passage, sentence, index), ...findNativeScenePlaces(passage, sentence, index, lexicon)];
}

/** A particle or verb behind a place where something happens: "ソウルで", "도쿄에서", "北京举行". */
const PLACE_PARTICLE = /^(?:市)?(?:で|の|を|入り|에서|서(?![가-힣])|을|를|举行|舉行|会晤|會晤|会谈|會談)/u;

/** The same in front of it, in Chinese: "在北京". */
const PLACED_BEFORE = /(?:在|于|於|抵达|抵達|访问|訪問|\b(?:in|at|near|en|à|a|aux?|nach) )$/u;

/** Finds the countries in which a sentence places something: "in Russia", "러시아에서"; not those whose leaders or people it names. */
export function findScenePlacedCountries(passage: Passage, sentence: Part): CountryCode[] {
  return namesWithin(passage, sentence, 'country').flatMap(({ ids, as, asPrinted, start, end }) => {
    if (as === 'demonym') return [];
    const before = passage.tokens.findLast((token) => token.end <= start)?.lower ?? '';
    const isPlaced = /\p{Script=Latin}/u.test(asPrinted)
      ? PLACING.has(before)
      : PLACE_PARTICLE.test(passage.text.slice(end, end + 4));
    return isPlaced ? (ids as CountryCode[]) : [];
  });
}

/** Finds the places of summits named in Korean, Japanese or Chinese. A capital stands for a government unless something happens there. */
function findNativeScenePlaces(passage: Passage, sentence: Part, index: SummitIndex, lexicon: NameLexicon): string[] {
  const text = passage.text.slice(sentence.start, sentence.end);
  return findNativePlaces(text, lexicon).flatMap(({ start, end, name }) => {
    const folded = foldName(name);
    const isPlace =
      !index.capitals.has(folded) ||
      PLACE_PARTICLE.test(text.slice(end, end + 4)) ||
      PLACED_BEFORE.test(text.slice(Math.max(0, start - 2), start));
    return isPlace && index.byPlace.has(folded) ? [folded] : [];
  });
}

/** Finds the places of summits that a sentence names, capitalised and up to four words long. */
function findPlaces(passage: Passage, sentence: Part, index: SummitIndex): string[] {
  const places: string[] = [];
  for (let at = locateWord(passage, sentence.start); at < passage.tokens.length; at += 1) {
    const word = passage.tokens[at];
    if (word === undefined || word.start >= sentence.end) break;
    if (
      !word.capital ||
      !index.placeBeginnings.has(foldWord(word.lower.split(/[‑‐-]/u)[0] ?? '')) ||
      isGovernment(passage, at)
    )
      continue;
    for (let length = 1; length <= LONGEST_PLACE; length += 1) {
      const folded = foldName(
        passage.tokens
          .slice(at, at + length)
          .map((token) => token.word)
          .join(' '),
      );
      if (index.byPlace.has(folded)) places.push(folded);
    }
  }
  return places;
}

/** Tells whether a capital stands for a government ("talks with Washington"): it does unless "in" or the like places something there. */
function isGovernment(passage: Passage, at: number): boolean {
  const word = passage.tokens[at];
  return (
    word !== undefined &&
    matchAt(passage, word.start, 'country')?.as === 'capital' &&
    passage.tokens[at + 1]?.lower !== 'summit' &&
    !PLACING.has(passage.tokens[at - 1]?.lower ?? '')
  );
}
