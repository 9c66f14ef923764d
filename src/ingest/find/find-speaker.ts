import { sentenceAt, locateWord } from './locate.ts';
import type { Part, Passage } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';
import type { Quotation } from './split-quotations.ts';

type NamedSpeaker = Part & { speaker: string };

/** How far behind a quotation its verb may stand, in characters. */
const BEHIND = 160;

/** How many words behind its verb a speaker may be named: "said the visiting South Korean President Lee". */
const WORDS_BEHIND_VERB = 8;

/**
 * Finds who says a quotation: the person before or after the verb behind it ("…," Lee said; "…," said Wi), else the person
 * before the verb in front of it (Lee added, "…"). "he" is the last speaker. `isSaid` tells whether a verb of speech was found at all.
 */
export function findSpeaker(
  passage: Passage,
  quotation: Quotation,
  quotations: readonly Quotation[],
  named: readonly NamedSpeaker[],
  last: string | undefined,
  lexicon: NameLexicon,
): { speaker?: string; isSaid: boolean } {
  return (
    readBehind(passage, quotation, quotations, named, last, lexicon) ??
    readBefore(passage, quotation, quotations, named, last, lexicon) ??
    readNative(passage, quotation, named, last, lexicon) ?? { isSaid: false }
  );
}

function readBehind(passage: Passage, quotation: Quotation, quotations: readonly Quotation[], named: readonly NamedSpeaker[], last: string | undefined, lexicon: NameLexicon) {
  const from = quotation.end + 1;
  const next = quotations.find(({ start }) => start > quotation.end);
  const stop = findStop(passage.text, from, Math.min(from + BEHIND, next?.start ?? passage.text.length));
  const isClause = /[,.!?…]["”'’]?\s*$/u.test(passage.text.slice(Math.max(0, quotation.end - 2), quotation.end)) || /^\s*[,–—-]/u.test(passage.text.slice(from, from + 2));
  if (!isClause && !/^\s/u.test(passage.text.slice(from, from + 1))) return undefined;
  const verb = findVerb(passage, from, stop, lexicon);
  if (verb === undefined || (!isClause && locateWord(passage, from) !== verb)) return undefined;
  const { start, end } = passage.tokens[verb] ?? { start: stop, end: stop };
  const before = named.findLast((one) => one.start >= from && one.end <= start);
  const limit = passage.tokens[verb + WORDS_BEHIND_VERB]?.end ?? stop;
  const behind = named.find((one) => one.start >= end && one.end <= Math.min(limit, stop));
  const isInverted = locateWord(passage, from) === verb;
  const speaker = isInverted ? behind?.speaker : (before?.speaker ?? readPronoun(passage, from, start, last, lexicon));
  return { ...(speaker && { speaker }), isSaid: true };
}

function readBefore(passage: Passage, quotation: Quotation, quotations: readonly Quotation[], named: readonly NamedSpeaker[], last: string | undefined, lexicon: NameLexicon) {
  const previous = quotations.findLast(({ end }) => end < quotation.start - 1);
  const sentence = sentenceAt(passage, quotation.start - 1);
  const from = previous !== undefined && previous.end >= sentence.start ? sentence.start : Math.max(sentence.start, 0);
  const verb = findLastVerb(passage, from, quotation.start - 1, lexicon, quotations);
  if (verb === undefined) return undefined;
  const { start } = passage.tokens[verb] ?? { start: from };
  const before = named.findLast((one) => one.start >= from && one.end <= start && !quotations.some((other) => one.start >= other.start && one.end <= other.end));
  const speaker = before?.speaker ?? readPronoun(passage, from, start, last, lexicon);
  return { ...(speaker && { speaker }), isSaid: true };
}

/** In Korean and Japanese the verb ends the sentence and the speaker stands before the quotation: 이 대통령은 "…"고 말했다. */
function readNative(passage: Passage, quotation: Quotation, named: readonly NamedSpeaker[], last: string | undefined, lexicon: NameLexicon) {
  const behind = passage.text.slice(quotation.end + 1, quotation.end + BEHIND);
  const stop = behind.search(/[.。]/u);
  if (!lexicon.speechEndings.test(stop < 0 ? behind : behind.slice(0, stop))) return undefined;
  const from = Math.max(0, ...[...passage.text.slice(0, quotation.start).matchAll(/[.。]\s?/gu)].slice(-1).map((match) => match.index));
  const speaker = named.findLast((one) => one.start >= from && one.end <= quotation.start)?.speaker ?? last;
  return { ...(speaker && { speaker }), isSaid: true };
}

/** Finds where the clause behind a quotation ends: at a full stop that ends a sentence or a new quotation. */
function findStop(text: string, from: number, to: number): number {
  const match = /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|[A-Z]))[.;]\s/u.exec(text.slice(from, to));
  return match === null ? to : from + match.index;
}

function findVerb(passage: Passage, from: number, to: number, lexicon: NameLexicon): number | undefined {
  for (let at = locateWord(passage, from); at < passage.tokens.length; at += 1) {
    const word = passage.tokens[at];
    if (word === undefined || word.start >= to) return undefined;
    if (lexicon.speech.has(word.lower) && !word.capital) return at;
  }
  return undefined;
}

function findLastVerb(passage: Passage, from: number, to: number, lexicon: NameLexicon, quotations: readonly Quotation[]): number | undefined {
  for (let at = locateWord(passage, to) - 1; at >= 0; at -= 1) {
    const word = passage.tokens[at];
    if (word === undefined || word.start < from) return undefined;
    const isQuoted = quotations.some(({ start, end }) => word.start >= start && word.end <= end);
    if (!isQuoted && lexicon.speech.has(word.lower)) return at;
  }
  return undefined;
}

/** "he" and "she" before the verb are the last speaker. */
function readPronoun(passage: Passage, from: number, to: number, last: string | undefined, lexicon: NameLexicon): string | undefined {
  for (let at = locateWord(passage, from); at < passage.tokens.length; at += 1) {
    const word = passage.tokens[at];
    if (word === undefined || word.start >= to) return undefined;
    if (lexicon.pronouns.has(word.lower)) return last;
  }
  return undefined;
}
