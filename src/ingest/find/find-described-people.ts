import type { NameMatch } from '../../authorities/name-index.ts';
import { foldName } from '../../text/fold-name.ts';
import { findSurname, measureName } from './find-unknown-people.ts';
import { foldWord } from './fold-word.ts';
import { partsWithin } from './locate.ts';
import type { Figure, Mention, Passage, Token } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/** A name has so many words; longer ones are those of bodies. */
const NAME_WORDS = { least: 2, most: 3 };

/** "…, who …", "…, 84,", "…, 84 ans,": what is said of people alone. */
const OF_PEOPLE = /^,\s(?:who|whose|whom|aged \d|\d{2}(?=,|\.|\s(?:and|years|ans|Jahre|años)))/u;

/** "…, a geographer at Leeds", "…, owner of the bakery": a description behind a name, up to what follows its noun. */
const DESCRIBED =
  /^,\s(?:(?:an?|the|one of|his|her|its|their)\s)?(?<noun>(?:[\p{L}’'-]+\s){0,4}?[\p{Ll}’'-]+)(?=,|\.|\s(?:at|of|in|from|for|with|on|who|whose|and)\b)/u;

/** "a taxi driver, ", "her embassy spokeswoman, ": the same in front of it. */
const DESCRIBED_BEFORE = /(?:^|\s)(?:an?|the|his|her|its|their)\s(?<noun>(?:[\p{L}’'-]+\s){0,4}?[\p{Ll}’'-]+),\s$/iu;

/**
 * Finds people without a record and without an office: a whole name with a description that only people have beside it ("Ann
 * Example, a geographer", "a taxi driver, Bo Sample, …"), or whose last word alone says something later ("Sample said").
 */
export function findDescribedPeople(
  passages: readonly Passage[],
  known: readonly Figure[],
  cut: ReadonlySet<NameMatch>,
  lexicon: NameLexicon,
): Figure[] {
  const taken = new Set(known.flatMap(({ mentions }) => mentions.map(({ passage, start }) => `${passage}:${start}`)));
  const surnames = new Set(known.map(({ surname }) => surname));
  const spoken = findSpeakingWords(passages, lexicon);
  const figures = new Map<string, Figure>();
  for (const [number, passage] of passages.entries()) {
    if (passage.titleCase || passage.place === 'title') continue;
    for (let index = 0; index < passage.tokens.length; index += 1) {
      const length = measureName(passage, index, cut, lexicon);
      if (length === 0) continue;
      // "Waiter Ann Example" at the beginning of a sentence
      const isCalled = length > NAME_WORDS.least && lexicon.personNouns.has(passage.tokens[index]?.lower ?? '');
      const words = passage.tokens.slice(index + Number(isCalled), index + length);
      index += length - 1;
      if (
        words.length < NAME_WORDS.least ||
        words.length > NAME_WORDS.most ||
        lexicon.things.has(words.at(-1)?.lower ?? '')
      )
        continue;
      const mention = readMention(words, number);
      if (taken.has(`${number}:${mention.start}`)) continue;
      const surname = findSurname(words, lexicon);
      const isNew = !surnames.has(foldName(surname));
      if (!isCalled && !isDescribed(passage, mention, lexicon) && !(isNew && speaksLater(surname, mention, spoken)))
        continue;
      const name = passage.text.slice(mention.start, mention.end);
      const figure = figures.get(foldName(name)) ?? { name, surname: foldName(surname), basis: 'name', mentions: [] };
      figure.mentions.push(mention);
      figures.set(foldName(name), figure);
    }
  }
  return [...figures.values()];
}

function readMention(words: readonly Token[], passage: number): Mention {
  const [first, last] = [words[0], words.at(-1)];
  return { start: first?.start ?? 0, end: (last?.start ?? 0) + (last?.word.length ?? 0), passage, form: 'full' };
}

function isDescribed({ text }: Passage, { start, end }: Mention, { personNouns }: NameLexicon): boolean {
  const behind = text.slice(end, end + 80);
  const before = text.slice(Math.max(0, start - 60), start);
  const isPerson = (noun: string | undefined) => personNouns.has(noun?.split(' ').at(-1)?.toLowerCase() ?? '');
  return (
    OF_PEOPLE.test(behind) ||
    isPerson(DESCRIBED.exec(behind)?.groups?.noun) ||
    (/^[,.]/u.test(behind) && isPerson(DESCRIBED_BEFORE.exec(before)?.groups?.noun))
  );
}

type Place = { passage: number; start: number };

/** Finds the single capitalised words that say something, with where they do: "Sample said", "said Sample", "Ms. Sample". */
function findSpeakingWords(passages: readonly Passage[], lexicon: NameLexicon): Map<string, Place[]> {
  const spoken = new Map<string, Place[]>();
  for (const [number, passage] of passages.entries()) {
    for (const [index, token] of passage.tokens.entries()) {
      const [previous, next] = [passage.tokens[index - 1], passage.tokens[index + 1]];
      if (!token.capital || (previous?.capital && previous.next === ' ' && !lexicon.courtesies.has(previous.lower)))
        continue;
      const isSpeaking =
        (next !== undefined && token.next === ' ' && lexicon.speech.has(next.lower)) ||
        (previous?.next === ' ' && lexicon.speech.has(previous.lower) && !next?.capital) ||
        (previous !== undefined && lexicon.courtesies.has(previous.lower));
      if (isSpeaking && partsWithin(passage.names.person, token.start, token.end + 1).length === 0)
        spoken.set(foldWord(token.word), [
          ...(spoken.get(foldWord(token.word)) ?? []),
          { passage: number, start: token.start },
        ]);
    }
  }
  return spoken;
}

function speaksLater(
  surname: string,
  { passage, end }: Mention,
  spoken: ReadonlyMap<string, readonly Place[]>,
): boolean {
  const places = spoken.get(foldName(surname)) ?? [];
  return places.some((place) => place.passage > passage || (place.passage === passage && place.start >= end));
}
