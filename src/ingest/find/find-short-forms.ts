import { isThingBehind } from './find-full-names.ts';
import { countryAt, isJoined, isSmallWord } from './find-roles.ts';
import { countParticles } from './find-unknown-people.ts';
import { foldWord } from './fold-word.ts';
import { matchAt } from './locate.ts';
import type { Figure, Passage, Token, Unresolved } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/** How near, in characters, a namesake's fuller mention must stand for a bare surname to be his. */
const NEAR = 400;

/**
 * Finds the bare surnames of people whom the article introduces ("Lee", "Mr. Lee", "Lee-Ishiba"), and adds them to their
 * mentions. Where two people share a surname, it is that of the only one introduced so far, or named right before; else nobody's.
 */
export function findShortForms(
  passages: readonly Passage[],
  figures: readonly Figure[],
  titled: readonly Unresolved[],
  lexicon: NameLexicon,
): void {
  const bearers = Map.groupBy(figures, ({ surname }) => surname);
  const long = figures.filter(({ longSurname }) => longSurname !== undefined);
  for (const figure of long)
    bearers.set(figure.longSurname ?? '', [...(bearers.get(figure.longSurname ?? '') ?? []), figure]);
  const taken = new Set(
    [...figures.flatMap(({ mentions }) => mentions), ...titled.map(({ mention }) => mention)].map(
      ({ passage, end }) => `${passage}:${end}`,
    ),
  );
  for (const [number, passage] of passages.entries()) {
    for (const [index, token] of passage.tokens.entries()) {
      if (!token.capital) continue;
      for (const part of splitHyphens(token)) {
        const people = bearers.get(foldWord(part.word));
        const end = part.start + part.word.length;
        if (
          people === undefined ||
          taken.has(`${number}:${end}`) ||
          !isAlone(passage, index, token, part, bearers, lexicon)
        )
          continue;
        const figure = people.length === 1 ? people[0] : chooseNamesake(people, number, part.start, passages);
        const start =
          figure?.longSurname === undefined
            ? part.start
            : (passage.tokens[index - countParticles(passage, index)]?.start ?? part.start);
        figure?.mentions.push({ passage: number, start, end, form: 'surname' });
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
function isAlone(
  passage: Passage,
  index: number,
  token: Token,
  part: Piece,
  bearers: ReadonlyMap<string, unknown>,
  lexicon: NameLexicon,
): boolean {
  if (matchAt(passage, part.start, 'person') !== undefined || matchAt(passage, part.start, 'outlet') !== undefined)
    return false;
  if (part.word.length < (matchAt(passage, part.start, 'place')?.asPrinted.length ?? 0)) return false;
  if (part.word !== token.word) return splitHyphens(token).every(({ word }) => bearers.has(foldWord(word)));
  if (isThingBehind(passage, index, lexicon)) return false;
  const next = passage.tokens[index + 1];
  if (isNameBeside(next, /^\s$/u.test(token.next) && token.end - token.start === token.word.length, passage, lexicon))
    return false;
  const previous = passage.tokens[index - 1];
  return (
    previous === undefined ||
    lexicon.courtesies.has(previous.lower) ||
    lexicon.offices.has(previous.lower) ||
    countryAt(passage, previous) !== undefined ||
    !isNameBeside(previous, isJoined(previous), passage, lexicon)
  );
}

/** In a headline that capitalises all its words only a hyphenated given name ("Jae-myung") is certain. */
function isNameBeside(word: Token | undefined, joined: boolean, passage: Passage, lexicon: NameLexicon): boolean {
  if (word === undefined || !joined || !word.capital) return false;
  if (passage.titleCase) return /^\p{Lu}\p{Ll}+[‑‐-]\p{Ll}/u.test(word.word);
  return (
    !isSmallWord(word, lexicon) &&
    !lexicon.notNames.has(word.lower) &&
    !lexicon.afterNames.has(word.lower) &&
    !lexicon.generations.has(word.lower) &&
    matchAt(passage, word.start, 'country') === undefined
  );
}

/** Chooses among namesakes the one named by more than the surname right before, else the only one introduced so far. */
function chooseNamesake(
  people: readonly Figure[],
  passage: number,
  offset: number,
  passages: readonly Passage[],
): Figure | undefined {
  const isFuller = (form: string) => form === 'full' || form === 'titled';
  const near = people.filter(({ mentions }) =>
    mentions.some(
      (mention) =>
        mention.passage === passage && isFuller(mention.form) && mention.end <= offset && offset - mention.end < NEAR,
    ),
  );
  if (near.length === 1) return near[0];
  const isBody = passages[passage]?.block !== undefined;
  const introduced = people.filter(({ mentions }) =>
    mentions.some(
      (mention) =>
        isFuller(mention.form) &&
        (isBody
          ? mention.passage < passage || (mention.passage === passage && mention.end <= offset)
          : isInLead(mention, passages)),
    ),
  );
  return near.length === 0 && introduced.length === 1 ? introduced[0] : undefined;
}

/** A headline's surname is that of somebody in the first sentence. */
function isInLead({ passage, start }: { passage: number; start: number }, passages: readonly Passage[]): boolean {
  const lead = passages.findIndex(({ place }) => place === 'paragraph');
  return passage === lead && start < (passages[lead]?.sentences[0]?.end ?? 0);
}
