import { countryAt, findRoleBefore, isSmallWord } from './find-roles.ts';
import { locateWord } from './locate.ts';
import type { Part, Passage, Role } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/** The longest list of names that one office stands before, in characters. */
const LONGEST_LIST = 300;

/** The most words of an office before a comma and its holder's name. */
const WORDS_BEFORE = 12;

/** "Presidents ", "Prime Ministers ": words that may be an office in the plural. */
const PLURAL = /(?<!\p{L})(?<office>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)s\s/gu;

/** Finds an office that stands apart in front of a whole name: "South Korea's new president, Ann Example, …", "Presidents A of X and B of Y". */
export function findRoleApart(passage: Passage, name: Part, lexicon: NameLexicon): Role | undefined {
  return findApposed(passage, name, lexicon) ?? findShared(passage, name, lexicon);
}

/** Before a comma, with the country's name or "the" in front, and another comma behind the name. */
function findApposed(passage: Passage, name: Part, lexicon: NameLexicon): Role | undefined {
  const { text, tokens } = passage;
  if (text.slice(name.start - 2, name.start) !== ', ' || !/^[,.;)]/u.test(text.slice(name.end))) return undefined;
  const at = locateWord(passage, name.start);
  const from = Math.max(0, at - WORDS_BEFORE);
  // The comma between the two is read as the space that joins an office to a name.
  const words = tokens.slice(from, at).map((word, index) => (from + index === at - 1 ? { ...word, next: ' ' } : word));
  const role = findRoleBefore({ ...passage, tokens: words }, words.length, lexicon);
  if (role === undefined) return undefined;
  const first = locateWord(passage, role.start);
  const isDefinite = tokens[first - 1]?.lower === 'the';
  const before = tokens[isDefinite ? first - 2 : first - 1];
  // "Ann Example, China's foreign minister, Bo Sample": the office of the one before.
  const isOfOther = before?.capital === true && before.next.startsWith(',') && !isSmallWord(before, lexicon);
  return (isDefinite || role.country !== undefined) && !isOfOther ? role : undefined;
}

/** One office in the plural before several names, each with its country behind it. */
function findShared(passage: Passage, { start, end }: Part, lexicon: NameLexicon): Role | undefined {
  const { text, tokens } = passage;
  if (!/^ of (?:the )?\p{Lu}/u.test(text.slice(end, end + 10))) return undefined;
  const window = text.slice(Math.max(0, start - LONGEST_LIST), start);
  const match = findLastPlural(window, lexicon);
  if (match === undefined) return undefined;
  const pieces = match.between.split(/,\s(?:and\s)?|\sand\s/u);
  if (pieces.pop() !== '' || !pieces.every((piece) => /\sof\s(?:the\s)?\p{Lu}/u.test(piece))) return undefined;
  const office = lexicon.offices.get(match.singular);
  if (office === undefined) return undefined;
  const of = tokens[locateWord(passage, end + 1) + 1];
  const owner = of?.lower === 'the' ? tokens[locateWord(passage, of.end + 1)] : of;
  const country = owner && countryAt(passage, owner);
  const printed = start - window.length + match.at;
  return {
    start: printed,
    end: printed + match.printed.length,
    asPrinted: match.printed,
    head: match.singular,
    means: office.means,
    leads: office.leads,
    ...(country && { country }),
    time: 'now',
  };
}

function findLastPlural(window: string, lexicon: NameLexicon) {
  const from = window.search(/[.;:][^.;:]*$/u) + 1;
  const plurals = [...window.slice(from).matchAll(PLURAL)].flatMap((match) => {
    const { office = '' } = match.groups ?? {};
    const singular = office.toLowerCase();
    if (!lexicon.offices.has(singular)) return [];
    const at = from + match.index;
    return [{ at, printed: `${office}s`, singular, between: window.slice(at + match[0].length) }];
  });
  return plurals.at(-1);
}
