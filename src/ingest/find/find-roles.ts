import type { CountryCode } from '../../schema/values.ts';
import { matchAt } from './locate.ts';
import type { Passage, Role, Token } from './model.ts';
import type { NameLexicon, OfficeWords } from './read-name-lexicon.ts';

/** The most words that name an office: "director of the national security office" is read word by word, this bounds the head. */
const HEAD_WORDS = 5;

/** The most words that stand between a name's comma and the office: ", the newly appointed South Korean foreign minister". */
const WORDS_BEFORE_HEAD = 7;

/** Small words inside a role after a name: "director of the presidential National Security Office". */
const INNER = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'at', 'to']);
/** Bodies that a role may end with: "spokesperson for the foreign ministry". */
const BODIES = new Set(['ministry', 'office', 'government', 'party', 'committee', 'council', 'army', 'police']);

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'who', 'is', 'also', 'and']);

type Head = { from: number; to: number; words: string; office: OfficeWords; time?: Role['time'] };

/** Finds the office words right before the word at `index`: "South Korean Foreign Minister" before "Cho". */
export function findRoleBefore(passage: Passage, index: number, lexicon: NameLexicon): Role | undefined {
  const { tokens } = passage;
  const last = skipHonorifics(tokens, index - 1, lexicon);
  const head = findHeadEndingAt(passage, last, lexicon) ?? findHeadWithCountry(passage, last, lexicon);
  if (head === undefined) return undefined;
  let from = head.from;
  let capitals = 0;
  while (from > 0 && isJoined(tokens[from - 1])) {
    const word = tokens[from - 1];
    if (word === undefined) break;
    const isKnown =
      countryAt(passage, word) !== undefined || lexicon.times.has(word.lower) || lexicon.qualifiers.has(word.lower);
    const isBody =
      !head.office.leads && !passage.titleCase && word.capital && !isSmallWord(word, lexicon) && capitals < 4;
    if (!isKnown && !isBody) break;
    if (!isKnown) capitals += 1;
    from -= 1;
  }
  return printRole(passage, from, last, head, lexicon);
}

/** Gives the last word before a name and its words of honour: "Prime Minister" of "Prime Minister Datuk Seri Anwar Example". */
function skipHonorifics(tokens: readonly Token[], index: number, { honorifics }: NameLexicon): number {
  let at = index;
  while (at > 0 && honorifics.has(tokens[at]?.lower ?? '') && isJoined(tokens[at])) at -= 1;
  return at;
}

/** Finds the role that follows a name after a comma, `index` being the name's last word: ", Prime Minister of Canada, …". */
export function findRoleAfter(passage: Passage, index: number, lexicon: NameLexicon): Role | undefined {
  const { tokens } = passage;
  if (!/^,\s$/u.test(tokens[index]?.next ?? '')) return undefined;
  for (let at = index + 1; at <= index + WORDS_BEFORE_HEAD; at += 1) {
    const head = findHeadStartingAt(passage, at, lexicon);
    if (head !== undefined) {
      if (isBeforeName(passage, head.to, lexicon)) return undefined;
      const from = skipArticles(tokens, index + 1, head.from);
      return printRole(passage, from, findRoleEnd(passage, head.to, lexicon), head, lexicon);
    }
    const word = tokens[at];
    if (word === undefined || !isJoined(word) || !isBeforeHead(passage, word, lexicon)) return undefined;
    if (isOtherPerson(passage, word)) return undefined;
  }
  return undefined;
}

/** "Ann Example, Vice Premier Bo Sample and …": the office is that of the name behind it. */
function isBeforeName(passage: Passage, head: number, lexicon: NameLexicon): boolean {
  const next = passage.tokens[head + 1];
  if (next === undefined || !isJoined(passage.tokens[head])) return false;
  if (matchAt(passage, next.start, 'person') !== undefined) return true;
  const isName = next.capital && !isSmallWord(next, lexicon) && !lexicon.notNames.has(next.lower);
  return isName && !passage.titleCase && countryAt(passage, next) === undefined;
}

/** "Ann Example, Bo Sample and Mexico's president": a list of people, where the office is not the first one's; but "Bo Sample's adviser" is. */
function isOtherPerson(passage: Passage, word: Token): boolean {
  const match = matchAt(passage, word.start, 'person');
  return match !== undefined && !/^['’]/u.test(passage.text.slice(match.end));
}

/** Gives the country or body that a word of a passage names, alone or as part of a longer name. */
export function countryAt(passage: Passage, word: Token): CountryCode | undefined {
  const match = matchAt(passage, word.start, 'country');
  return match?.ids.length === 1 ? (match.ids[0] as CountryCode) : undefined;
}

/** Tells whether nothing but a space (or the point of "U.S." and "Gen.") stands after a word. */
export function isJoined(word: Token | undefined): boolean {
  return (
    word !== undefined &&
    (/^\s$/u.test(word.next) ||
      (/^\.?\s?$/u.test(word.next) &&
        (word.word.length === 1 || /^(?:mr|mrs|ms|dr|gen|adm|col|lt|maj)$/u.test(word.lower))))
  );
}

/** Tells whether a capitalised word is no part of a name: a day, a month or a small word. */
export function isSmallWord(word: Token, lexicon: NameLexicon): boolean {
  return lexicon.function.has(word.lower) || lexicon.weekdays.has(word.lower) || lexicon.months.has(word.lower);
}

function findHeadEndingAt(passage: Passage, to: number, lexicon: NameLexicon): Head | undefined {
  if (!isJoined(passage.tokens[to])) return undefined;
  for (let from = Math.max(0, to - HEAD_WORDS + 1); from <= to; from += 1) {
    const head = readHead(passage, from, to, lexicon);
    if (head !== undefined) return head;
  }
  return undefined;
}

/** Finds an office with its country between it and the name: "President of Korea" before "Yoon". */
function findHeadWithCountry(passage: Passage, to: number, lexicon: NameLexicon): Head | undefined {
  let of = to;
  while (of > 0 && isJoined(passage.tokens[of]) && countryAt(passage, passage.tokens[of] as Token) !== undefined)
    of -= 1;
  if (of === to) return undefined;
  if (passage.tokens[of]?.lower === 'the') of -= 1;
  return passage.tokens[of]?.lower === 'of' ? findHeadEndingAt(passage, of - 1, lexicon) : undefined;
}

function findHeadStartingAt(passage: Passage, from: number, lexicon: NameLexicon): Head | undefined {
  for (let to = Math.min(passage.tokens.length, from + HEAD_WORDS) - 1; to >= from; to -= 1) {
    const head = readHead(passage, from, to, lexicon);
    if (head !== undefined) return head;
  }
  return undefined;
}

/** Reads the words from one to another as an office; "then-President" and "President-elect" tell the time besides. */
function readHead(passage: Passage, from: number, to: number, lexicon: NameLexicon): Head | undefined {
  const parts: string[] = [];
  for (let at = from; at <= to; at += 1) {
    const word = passage.tokens[at];
    if (word === undefined || (at < to && !isJoined(word))) return undefined;
    parts.push(word.lower);
  }
  const printed = parts.join(' ');
  const bare = printed.replace(/^(?:then|ex|former)[‑‐-]|[‑‐-](?:elect|designate)$/gu, '');
  const office = lexicon.offices.get(bare);
  if (office === undefined) return undefined;
  const time =
    printed === bare
      ? undefined
      : printed.startsWith('then')
        ? 'then'
        : /^(?:ex|former)/u.test(printed)
          ? 'former'
          : 'elect';
  return { from, to, words: bare, office, ...(time && { time }) };
}

function isBeforeHead(passage: Passage, word: Token, lexicon: NameLexicon): boolean {
  return (
    ARTICLES.has(word.lower) ||
    lexicon.qualifiers.has(word.lower) ||
    lexicon.times.has(word.lower) ||
    countryAt(passage, word) !== undefined ||
    (word.capital && !isSmallWord(word, lexicon))
  );
}

function skipArticles(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && ARTICLES.has(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

/** Follows a role behind its office: "… of the presidential National Security Office". */
function findRoleEnd(passage: Passage, head: number, lexicon: NameLexicon): number {
  const { tokens } = passage;
  let end = head;
  for (let at = head; isJoined(tokens[at]); at += 1) {
    const word = tokens[at + 1];
    if (word === undefined) break;
    if (at === head && !['of', 'for', 'at', 'in', 'to'].includes(word.lower)) break;
    if (word.capital || countryAt(passage, word) !== undefined) end = at + 1;
    else if (BODIES.has(word.lower)) end = at + 1;
    else if (!INNER.has(word.lower) && !lexicon.qualifiers.has(word.lower)) break;
  }
  return end;
}

function printRole(passage: Passage, from: number, to: number, head: Head, lexicon: NameLexicon): Role | undefined {
  const words = passage.tokens.slice(from, to + 1);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const country = words.map((word) => countryAt(passage, word)).find((code) => code !== undefined);
  const time =
    head.time ?? words.map(({ lower }) => lexicon.times.get(lower)).find((known) => known !== undefined) ?? 'now';
  const end = last.next.startsWith('.') && last.word.length === 1 ? last.end + 1 : last.end;
  const part = { start: first.start, end };
  return {
    ...part,
    asPrinted: passage.text.slice(part.start, part.end),
    head: head.words,
    means: head.office.means,
    leads: head.office.leads,
    ...(country && { country }),
    time,
  };
}
