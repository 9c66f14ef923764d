import type { Authorities } from '../../authorities/model.ts';
import type { NameMatch } from '../../authorities/name-index.ts';
import type { Person } from '../../schema/person.ts';
import type { PersonId } from '../../schema/values.ts';
import { foldName } from '../../text/fold-name.ts';
import { findNativeRole } from './find-native-people.ts';
import { findPrefixRole } from './find-prefix-role.ts';
import { findRoleApart } from './find-role-apart.ts';
import { findRoleAfter, findRoleBefore } from './find-roles.ts';
import { findSuffixRole } from './find-suffix-roles.ts';
import { locateWord } from './locate.ts';
import type { Figure, Mention, Passage } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/** The most words behind a name that make it the name of a thing: "Washington National Airport". */
const WORDS_OF_THING = 4;

/** Finds the people whose whole name, in any spelling of their record, stands in the article. `cut` are pieces of longer names, which name nobody known. */
export function findFullNames(
  passages: readonly Passage[],
  authorities: Authorities,
  lexicon: NameLexicon,
): { figures: Figure[]; cut: Set<NameMatch> } {
  const figures = new Map<PersonId, Figure>();
  const cut = new Set<NameMatch>();
  for (const [passage, content] of passages.entries()) {
    for (const match of content.names.person) {
      const mention = readMention(content, passage, match, lexicon);
      const person = choosePerson(match, mention, authorities);
      // A name of people who are left out for this article names somebody without a record.
      if (!match.ids.some((id) => authorities.people.has(id as PersonId))) cut.add(match);
      if (person === undefined) continue;
      if (isNameOfThing(content, match, lexicon)) continue;
      if (
        isSon(content, match, person, lexicon) ||
        isPartOfLongerName(
          content,
          match,
          mention,
          person.offices.map(({ office }) => office),
          lexicon,
        )
      ) {
        cut.add(match);
        continue;
      }
      const figure = figures.get(person.id) ?? introduce(person, 'name');
      figure.mentions.push(mention);
      figures.set(person.id, figure);
    }
  }
  return { figures: [...figures.values()], cut };
}

/** Makes the figure of a person with a record, still without mentions. */
export function introduce({ id, name, surname }: Person, basis: Figure['basis']): Figure {
  const words = surname.split(' ');
  return {
    id,
    name,
    surname: foldName(surname),
    ...(words.length > 1 && { longSurname: foldName(words.at(-1) ?? '') }),
    basis,
    mentions: [],
  };
}

function readMention(passage: Passage, number: number, match: NameMatch, lexicon: NameLexicon): Mention {
  const part = { start: match.start, end: match.end };
  const before =
    findRoleBefore(passage, locateWord(passage, match.start), lexicon) ?? findPrefixRole(passage, match.start, lexicon);
  const after =
    findSuffixRole(passage, match.end, lexicon) ??
    findNativeRole(passage, match.end, lexicon) ??
    findRoleAfter(passage, locateWord(passage, match.end - 1), lexicon);
  const apart = before || after ? undefined : findRoleApart(passage, part, lexicon);
  return {
    ...part,
    passage: number,
    form: 'full',
    ...(before && { before }),
    ...(after && { after }),
    ...(apart && { apart }),
  };
}

/** Chooses among several people of one spelling the only one who ever held the office printed beside it. */
function choosePerson(match: NameMatch, { before, after, apart }: Mention, authorities: Authorities) {
  const people = match.ids.flatMap((id) => authorities.people.get(id as PersonId) ?? []);
  if (people.length <= 1) return people[0];
  const means = [before, after, apart].flatMap((role) => role?.means ?? []);
  const fitting = people.filter(({ offices }) => offices.some(({ office }) => means.includes(office)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * Tells whether the spelling is only a piece of another name: "Kim Jong Un" of "Kim Jong Un-hye", "Park Jin" of "Park Jin Young".
 * A further family name ("Gabriel Boric Font") is let pass where the office printed before is one that the person held.
 */
function isPartOfLongerName(
  passage: Passage,
  match: NameMatch,
  { before }: Mention,
  offices: readonly string[],
  lexicon: NameLexicon,
): boolean {
  const { text, tokens, titleCase } = passage;
  if (
    /^[‑‐-]\p{L}/u.test(text.slice(match.end, match.end + 2)) ||
    /\p{L}[‑‐-]$/u.test(text.slice(Math.max(0, match.start - 2), match.start))
  )
    return true;
  const at = locateWord(passage, match.end - 1);
  const last = tokens[at];
  const next = tokens[at + 1];
  if (titleCase || last === undefined || next === undefined || !/^\s$/u.test(last.next) || last.end > match.end)
    return false;
  if (!next.capital || isFollower(next.lower, lexicon)) return false;
  const isSurnameFirst = lexicon.surnamesFirst.has(tokens[locateWord(passage, match.start)]?.lower ?? '');
  return isSurnameFirst || !offices.some((office) => before?.means.includes(office));
}

/** Tells whether a thing bears the name: "Lee Kuan Yew School", "Ronald Reagan Washington National Airport", "USS Ronald Reagan". */
function isNameOfThing(passage: Passage, match: NameMatch, lexicon: NameLexicon): boolean {
  const { tokens } = passage;
  const before = tokens[locateWord(passage, match.start) - 1];
  if (before !== undefined && /^[ “"]+$/u.test(before.next) && lexicon.thingsBefore.has(before.lower)) return true;
  return isThingBehind(passage, locateWord(passage, match.end - 1), lexicon);
}

/** Tells whether the capitalised words right behind a word end in a thing; in a headline, that has many, whether the next word is one. */
export function isThingBehind({ tokens, titleCase }: Passage, index: number, lexicon: NameLexicon): boolean {
  const words = titleCase ? 1 : WORDS_OF_THING;
  for (let at = index; at < index + words; at += 1) {
    const word = tokens[at];
    const next = tokens[at + 1];
    if (word === undefined || next === undefined || !next.capital) return false;
    if (!/^\s$/u.test(word.next) || word.end - word.start !== word.word.length) return false;
    if (lexicon.things.has(next.lower)) return true;
  }
  return false;
}

/** Tells whether "Jr." or the like follows that no spelling of the record has: "Donald Trump Jr.". */
function isSon(passage: Passage, match: NameMatch, { name, variants = [] }: Person, lexicon: NameLexicon): boolean {
  const at = locateWord(passage, match.end - 1);
  const next = passage.tokens[at + 1];
  if (next === undefined || !/^,?\s$/u.test(passage.tokens[at]?.next ?? '') || !lexicon.generations.has(next.lower))
    return false;
  return ![name, ...variants].some((spelling) => foldName(spelling).endsWith(next.lower));
}

function isFollower(word: string, lexicon: NameLexicon): boolean {
  return (
    lexicon.afterNames.has(word) ||
    lexicon.generations.has(word) ||
    lexicon.notNames.has(word) ||
    lexicon.function.has(word) ||
    lexicon.weekdays.has(word) ||
    lexicon.months.has(word)
  );
}
