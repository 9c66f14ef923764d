import type { NameMatch } from '../../authorities/name-index.ts';
import { foldName } from '../../text/fold-name.ts';
import { findRoleAfter, findRoleBefore, isSmallWord } from './find-roles.ts';
import { matchAt } from './locate.ts';
import type { Figure, Mention, Passage, Role, Token, Unresolved } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

const LONGEST_NAME = 4;

/** What the index knows to be something else than an unknown person. */
const KINDS_OF_NO_NAME = ['person', 'country', 'outlet', 'summit'] as const;

/** Lower-case words inside a name: "Ursula von der Leyen", "Mohammed bin Salman". */
const PARTICLES = new Set([
  'de',
  'da',
  'del',
  'della',
  'di',
  'du',
  'la',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'dos',
]);

/**
 * Finds the people without a record, by an office beside a name: whole names become people ("Foreign Minister Cho Hyun",
 * "Wi Sung-lac, director of …"), an office with a surname alone waits for the records ("President Biden").
 */
export function findUnknownPeople(
  passages: readonly Passage[],
  cut: ReadonlySet<NameMatch>,
  lexicon: NameLexicon,
): { figures: Figure[]; titled: Unresolved[] } {
  const figures = new Map<string, Figure>();
  const titled: Unresolved[] = [];
  for (const [passage, content] of passages.entries()) {
    for (let index = 0; index < content.tokens.length; index += 1) {
      const length = measureName(content, index, cut, lexicon);
      if (length === 0) continue;
      const found = readName(content, passage, index, length, lexicon);
      if (found !== undefined) keep(found, figures, titled, lexicon);
      index += length - 1;
    }
  }
  return { figures: [...figures.values()], titled };
}

type FoundName = { mention: Mention; words: Token[]; name: string };

function readName(
  passage: Passage,
  number: number,
  index: number,
  length: number,
  lexicon: NameLexicon,
): FoundName | undefined {
  const taken = passage.titleCase ? 1 : length;
  const from = taken === 1 ? index - countParticles(passage, index) : index;
  const before = findRoleBefore(passage, from, lexicon);
  const words = passage.tokens.slice(from, index + taken);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const after = taken > 1 ? findRoleAfter(passage, index + taken - 1, lexicon) : undefined;
  if (before === undefined && after === undefined) return undefined;
  const part = { start: first.start, end: last.start + last.word.length };
  const form = taken > 1 ? 'full' : 'titled';
  const name = passage.text.slice(part.start, part.end);
  return {
    mention: { ...part, passage: number, form, printed: name, ...(before && { before }), ...(after && { after }) },
    words,
    name,
  };
}

/** Counts the small words before the last word of a surname: "President von der Leyen". */
export function countParticles({ tokens }: Passage, index: number): number {
  let from = index;
  while (from > 0 && PARTICLES.has(tokens[from - 1]?.lower ?? '') && tokens[from - 1]?.next === ' ') from -= 1;
  return index - from;
}

function keep(
  { mention, words, name }: FoundName,
  figures: Map<string, Figure>,
  titled: Unresolved[],
  lexicon: NameLexicon,
): void {
  const role = mention.before;
  if (mention.form === 'titled') {
    if (role !== undefined) titled.push({ mention, role, surname: foldName(name) });
    return;
  }
  const key = foldName(name);
  const figure = figures.get(key) ?? {
    name,
    surname: foldName(findSurname(words, lexicon)),
    basis: 'name',
    mentions: [],
  };
  figure.mentions.push(mention);
  figures.set(key, figure);
}

/** What tells the time of an office in one word with it: "President-elect", "then-President". */
const TIMED = /^(?:then|ex|former)[‑‐-]|[‑‐-](?:elect|designate)$/gu;

/** The number behind a monarch's or pope's name: "Abdullah II", "Leo XIV". */
const REGNAL = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,2}(?:I{1,3}|IV|VI{0,3}|IX)?)$/u;

/** Counts the words of the longest name that begins at a word: capitalised words with nothing but a space between. */
export function measureName(
  passage: Passage,
  index: number,
  cut: ReadonlySet<NameMatch>,
  lexicon: NameLexicon,
): number {
  let length = 0;
  let particles = 0;
  for (let at = index; at < passage.tokens.length && length < LONGEST_NAME; at += 1) {
    const word = passage.tokens[at];
    if (word === undefined || isOfOffice(passage, at, lexicon)) break;
    if (isNameWord(passage, word, cut, lexicon) || (length > 0 && REGNAL.test(word.word))) {
      length += particles + 1;
      particles = 0;
    } else if (length > 0 && PARTICLES.has(word.lower)) particles += 1;
    else break;
    if (!/^\s$/u.test(word.next) && !(word.word.length === 1 && word.next === '. ')) break;
    if (word.end - word.start !== word.word.length) break;
  }
  return length;
}

/** Tells whether a word is half of an office in two words: "First Lady". */
function isOfOffice({ tokens }: Passage, at: number, { offices }: NameLexicon): boolean {
  return [at - 1, at].some((first) => {
    const [one, two] = [tokens[first], tokens[first + 1]];
    return one !== undefined && two !== undefined && one.next === ' ' && offices.has(`${one.lower} ${two.lower}`);
  });
}

function isNameWord(passage: Passage, word: Token, cut: ReadonlySet<NameMatch>, lexicon: NameLexicon): boolean {
  if (
    !word.capital ||
    isSmallWord(word, lexicon) ||
    lexicon.notNames.has(word.lower) ||
    lexicon.offices.has(word.lower.replace(TIMED, '')) ||
    lexicon.courtesies.has(word.lower) ||
    lexicon.honorifics.has(word.lower)
  )
    return false;
  if (/\d/u.test(word.word) || (word.word.length > 1 && word.word === word.word.toUpperCase())) return false;
  const known = KINDS_OF_NO_NAME.map((kind) => matchAt(passage, word.start, kind)).filter(
    (match) => match !== undefined,
  );
  return known.every((match) => cut.has(match));
}

/** Gives the family name: the first word of East Asian names ("Wi Sung-lac", "Cho Hyun"), else the last. */
export function findSurname(words: readonly Token[], lexicon: NameLexicon): string {
  const first = words[0]?.word ?? '';
  const last = words.at(-1)?.word ?? '';
  const isSurnameFirst =
    /[‑‐-]\p{Ll}/u.test(last) || (words.length <= 3 && lexicon.surnamesFirst.has(first.toLowerCase()));
  return isSurnameFirst && !/[‑‐-]\p{Ll}/u.test(first) ? first : last;
}

/** Tells whether a role is of one kind with another: the same words, or both a "minister". */
export function isSameKind(one: Role, other: Role): boolean {
  const last = (words: string) => words.slice(words.lastIndexOf(' ') + 1);
  return (
    one.head === other.head ||
    last(one.head) === last(other.head) ||
    one.means.some((office) => other.means.includes(office))
  );
}
