import { foldName } from '../../text/fold-name.ts';
import { countryAt, isJoined, isSmallWord } from './find-roles.ts';
import { matchAt } from './locate.ts';
import type { Figure, Passage, Token, Unresolved } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/** How near, in characters, a namesake's fuller mention must stand for a bare surname to be his. */
const NEAR = 400;

/**
 * Finds the bare surnames of people whom the article introduces ("Lee", "Mr. Lee", "Lee-Ishiba"), and adds them to their
 * mentions. Where two people share a surname, it is that of the one named right before; else nobody's.
 */
export function findShortForms(passages: readonly Passage[], figures: readonly Figure[], titled: readonly Unresolved[], lexicon: NameLexicon): void {
  const bearers = Map.groupBy(figures, ({ surname }) => surname);
  const taken = new Set([...figures.flatMap(({ mentions }) => mentions), ...titled.map(({ mention }) => mention)].map(({ passage, start }) => `${passage}:${start}`));
  for (const [number, passage] of passages.entries()) {
    for (const [index, token] of passage.tokens.entries()) {
      if (!token.capital) continue;
      for (const part of splitHyphens(token)) {
        const people = bearers.get(foldName(part.word));
        if (people === undefined || taken.has(`${number}:${part.start}`) || !isAlone(passage, index, token, part, bearers, lexicon)) continue;
        const figure = people.length === 1 ? people[0] : findNearest(people, number, part.start);
        figure?.mentions.push({ passage: number, start: part.start, end: part.start + part.word.length, form: 'surname' });
      }
    }
  }
}

type Piece = { word: string; start: number };

/** Gives a word and, where hyphens join several capitalised ones ("Lee-Ishiba"), each of them. */
function splitHyphens({ word, start }: Token): Piece[] {
  const pieces = [...word.matchAll(/[^‑‐-]+/gu)].map((match) => ({ word: match[0], start: start + match.index }));
  return pieces.length > 1 && pieces.every((piece) => /^\p{Lu}/u.test(piece.word)) ? pieces : [{ word, start }];
}

/** Tells whether a surname stands alone: not in a known name, and no further name word on either side ("Bruce Lee", "Lee Kuan Yew"). */
function isAlone(passage: Passage, index: number, token: Token, part: Piece, bearers: ReadonlyMap<string, unknown>, lexicon: NameLexicon): boolean {
  if (matchAt(passage, part.start, 'person') !== undefined || matchAt(passage, part.start, 'outlet') !== undefined) return false;
  if (part.word.length < (matchAt(passage, part.start, 'place')?.asPrinted.length ?? 0)) return false;
  if (part.word !== token.word) return splitHyphens(token).every(({ word }) => bearers.has(foldName(word)));
  const next = passage.tokens[index + 1];
  if (isNameBeside(next, /^\s$/u.test(token.next) && token.end - token.start === token.word.length, passage, lexicon)) return false;
  const previous = passage.tokens[index - 1];
  return previous === undefined || lexicon.courtesies.has(previous.lower) || lexicon.offices.has(previous.lower) || countryAt(passage, previous) !== undefined || !isNameBeside(previous, isJoined(previous), passage, lexicon);
}

/** In a headline that capitalises all its words only a hyphenated given name ("Jae-myung") is certain. */
function isNameBeside(word: Token | undefined, joined: boolean, passage: Passage, lexicon: NameLexicon): boolean {
  if (word === undefined || !joined || !word.capital) return false;
  if (passage.titleCase) return /^\p{Lu}\p{Ll}+[‑‐-]\p{Ll}/u.test(word.word);
  return !isSmallWord(word, lexicon) && !lexicon.notNames.has(word.lower) && !lexicon.afterNames.has(word.lower) && matchAt(passage, word.start, 'country') === undefined;
}

/** Finds which of several namesakes was named by more than the surname in the same passage, right before. */
function findNearest(people: readonly Figure[], passage: number, offset: number): Figure | undefined {
  const near = people.filter(({ mentions }) =>
    mentions.some((mention) => mention.passage === passage && mention.form !== 'surname' && mention.end <= offset && offset - mention.end < NEAR),
  );
  return near.length === 1 ? near[0] : undefined;
}
