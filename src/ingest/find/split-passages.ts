import type { NameIndex, NameMatch } from '../../authorities/name-index.ts';
import type { Block, Extracted } from '../model.ts';
import { bearsNameOnly } from './bears-name-only.ts';
import type { Part, Passage, Token } from './model.ts';

/** Texts that may capitalise most of their words. */
const HEADLINES: ReadonlySet<Passage['place']> = new Set(['title', 'dek', 'subheading']);

/** A word with its inner hyphens, points and apostrophes: "Jae-myung", "Lee’s", "U", "2025". */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‑‐-][\p{L}\p{N}\p{M}]+)*/gu;

/** A possessive ending: "Lee’s". */
const POSSESSIVE = /['’]s$/u;

/** A capital at the start of a word that does not begin with a plain letter: "Élysée". */
const CAPITAL = /^\p{Lu}/u;

/** The end of a sentence: its mark, closing quotation marks or brackets and note marks, before white space: "trust.” [1] ", "。". */
const SENTENCE_END = /[.!?]["”’')\]]*(?:\s*\[\d[\d, ]*\])*(?=\s+["“‘'(▲]*[\p{Lu}\p{Lo}\p{N}])|[。！？]["”’」』）)]*/gu;

/** An abbreviation before a point that ends no sentence: "Mr.", "U.S.", "S.", "Nov.". */
const ABBREVIATION =
  /(?:^|[\s("“‘'.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Sen|Gov|Rep|Lt|Col|Maj|Adm|Prof|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;

/** Splits an article into the texts in which names are looked for: its title where printed, its dek and its blocks. */
export function splitPassages(extracted: Extracted, blocks: readonly Block[], names: NameIndex): Passage[] {
  const title = extracted.title[0];
  const passages: Passage[] = [];
  if (title?.spans.some(({ role }) => role === 'title')) passages.push(readPassage('title', title.value, names));
  if (extracted.dek[0] !== undefined) passages.push(readPassage('dek', extracted.dek[0].value, names));
  for (const [block, { kind, text }] of blocks.entries()) passages.push({ ...readPassage(kind, text, names), block });
  return passages;
}

/** Reads one text into its words, sentences and the names that the index knows. */
export function readPassage(place: Passage['place'], text: string, names: NameIndex): Passage {
  const tokens = readTokens(text);
  return {
    place,
    text,
    tokens,
    sentences: splitSentences(text),
    names: sortNames(names.find(text).filter((match) => !bearsNameOnly(text, match))),
    titleCase: HEADLINES.has(place) && isTitleCase(tokens),
  };
}

function sortNames(matches: readonly NameMatch[]): Passage['names'] {
  const byKind: Record<NameMatch['kind'], NameMatch[]> = {
    person: [],
    summit: [],
    country: [],
    outlet: [],
    topic: [],
    place: [],
  };
  for (const match of matches) byKind[match.kind].push(match);
  return byKind;
}

function readTokens(text: string): Token[] {
  const found = [...text.matchAll(WORD)];
  return found.map((match, index) => {
    const word = match[0].endsWith('s') ? match[0].replace(POSSESSIVE, '') : match[0];
    const end = match.index + match[0].length;
    return {
      start: match.index,
      end,
      word,
      lower: word.toLowerCase(),
      capital: isCapitalised(word),
      next: text.slice(end, found[index + 1]?.index ?? text.length),
    };
  });
}

/** Every word of every article is asked: the letters of English are told by their number. */
function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(word);
}

/** Splits a text into sentences; one that only seems to end, after "Mr." or "U.S.", goes on. */
function splitSentences(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(start, match.index - 8), match.index))) continue;
    parts.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '') parts.push({ start, end: text.length });
  return parts;
}

/** Tells whether capitals are a matter of style: two thirds of the words of four letters and more have one. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ word }) => word.length > 3 && /^\p{L}/u.test(word));
  return long.length > 0 && long.filter(({ capital }) => capital).length >= long.length * 0.67;
}
