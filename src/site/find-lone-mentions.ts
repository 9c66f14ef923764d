import type { Person } from '../lib/model.ts';
import { type CutWord, cutWords } from '../text/cut-words.ts';
import type { Name } from './find-mentions.ts';

/** People by the surname that each alone bears, of one word, with the year from which a text can mean them by it. */
export type LonePeople = ReadonlyMap<string, { id: string; since: string }>;

/** Shorter surnames are words and parts of names too often. */
const SHORTEST = 4;

/** Years before the first office in which a person is already written about. */
const BEFORE_OFFICE = 10;

/** Words with a capital that stand before a surname and are no given name. */
const TITLES =
  /^(?:president|minister|premier|chancellor|secretary|general|chairman|chairwoman|chair|leader|king|queen|prince|emperor|mr|mrs|ms|dr|sir|us|then|when|while|but|as|after|before|with|for|by|from|on|at)$/;

/** Lists the people whom a surname alone can mean, even in an article that does not introduce them. */
export function listLonePeople(people: readonly Person[]): LonePeople {
  const bearers = Map.groupBy(people, ({ surname }) =>
    cutWords(surname)
      .map(({ word }) => word)
      .join(' '),
  );
  return new Map(
    [...bearers].flatMap(([word, [person, ...others]]): [string, { id: string; since: string }][] => {
      const first = person?.offices.map(({ from }) => from).sort()[0];
      if (!person || !first || others.length > 0 || word.length < SHORTEST || word.includes(' ')) return [];
      return [[word, { id: person.id, since: String(Number(first.slice(0, 4)) - BEFORE_OFFICE) }]];
    }),
  );
}

/**
 * Finds surnames that one recorded person alone bears: with a capital inside a sentence, no given name before and no other name
 * behind, in a text not older than the person. `taken` are words that another name has.
 */
export function findLoneMentions(
  text: string,
  words: readonly CutWord[],
  lone: LonePeople,
  day: string,
  taken: ReadonlySet<number>,
): Name[] {
  return words.flatMap((word, place): Name[] => {
    const person = lone.get(word.word);
    if (!person || taken.has(place) || day < person.since || !startsWithCapital(text, word)) return [];
    const [before, behind] = [words[place - 1], words[place + 1]];
    const followsName =
      before !== undefined &&
      isBeside(text, before, word) &&
      startsWithCapital(text, before) &&
      !TITLES.test(before.word);
    const beginsName = behind !== undefined && isBeside(text, word, behind) && startsWithCapital(text, behind);
    return followsName || beginsName ? [] : [{ kind: 'person', id: person.id, first: place, last: place }];
  });
}

/** Whether only a space stands between two words, and the first is no possessive: "Ken Costa", but not "Japan’s Takaichi". */
function isBeside(text: string, word: CutWord, next: CutWord): boolean {
  return text.slice(word.end, next.start) === ' ' && !/['’ʼ]s$/iu.test(text.slice(word.start, word.end));
}

function startsWithCapital(text: string, { start }: CutWord): boolean {
  return /\p{Lu}/u.test(text.charAt(start));
}
