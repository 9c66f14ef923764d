import type { Quotation } from '../../text/split-quotations.ts';
import { locateWord, partBehind, partsWithin, sentenceAt } from './locate.ts';
import type { Part, Passage } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/** A person named in a passage; `whole` begins with the role before the name. */
export type NamedSpeaker = Part & { whole: number; speaker: string };

type Attribution = { speaker?: string; isSaid: boolean };

/** How far behind a quotation its verb may stand, in characters: "…," said Wi Sung-lac, director of the presidential office. */
const BEHIND = 160;

/** How far before a quotation its verb can stand, in characters: a sentence is seldom longer, and one without an end must not be read anew for each of its quotations. */
const BEFORE = 600;

/** How far apart two quotations of one speech may stand: "…," said Wi Sung-lac, director of the office. "…" */
const GOES_ON = 200;

/** Words before which a name is no subject: "in talks with Lee, he said". */
const PREPOSITIONS = new Set([
  'with',
  'to',
  'of',
  'by',
  'for',
  'from',
  'against',
  'about',
  'between',
  'at',
  'on',
  'in',
  'over',
  'toward',
  'towards',
  'alongside',
  'after',
  'before',
  'under',
]);

type Context = {
  passage: Passage;
  quotations: readonly Quotation[];
  named: readonly NamedSpeaker[];
  last: string | undefined;
  lexicon: NameLexicon;
};

/**
 * Finds who says a quotation: whoever stands right behind it with a verb of speech ("…," Lee said; "…," said Wi), else the
 * subject of the verb in front of it (Lee added, "…"). "he" is the last speaker. `isSaid` tells whether such a verb was found.
 */
export function findSpeaker(quotation: Quotation, context: Context): Attribution {
  const found = [
    readBehind(quotation, context),
    readBefore(quotation, context),
    readNative(quotation, context),
    readGoingOn(quotation, context),
  ];
  return found.find((one) => one?.speaker !== undefined) ?? found.find((one) => one !== undefined) ?? { isSaid: false };
}

function readBehind({ end }: Quotation, context: Context): Attribution | undefined {
  const { passage, quotations, named, lexicon } = context;
  const from = end + 1;
  const isClause =
    /[,!?…]$/u.test(passage.text.slice(0, end).slice(-1)) || /^\s*[,–—-]/u.test(passage.text.slice(from, from + 2));
  if (!isClause) return undefined;
  const limit = Math.min(
    from + BEHIND,
    partBehind(quotations, end)?.start ?? passage.text.length,
    sentenceAt(passage, from).end,
  );
  const first = locateWord(passage, from);
  const verb = findVerb(passage, first, limit, lexicon);
  if (verb === undefined) return undefined;
  const subject = partsWithin(named, from, limit + BEHIND).find(
    ({ whole }) => whole >= from && locateWord(passage, whole) - (verb === first ? verb + 1 : first) <= 1,
  );
  const pronoun = passage.tokens[verb === first ? verb + 1 : first]?.lower ?? '';
  const speaker = lexicon.pronouns.has(pronoun)
    ? findAntecedent(sentenceAt(passage, from).start, context)
    : subject?.speaker;
  return { ...(speaker && { speaker }), isSaid: true };
}

function readBefore({ start }: Quotation, context: Context): Attribution | undefined {
  const { passage, quotations, lexicon } = context;
  const from = Math.max(sentenceAt(passage, start - 2).start, start - BEFORE);
  for (let at = locateWord(passage, start - 1) - 1; at >= 0; at -= 1) {
    const word = passage.tokens[at];
    if (word === undefined || word.start < from) return undefined;
    if (!lexicon.speech.has(word.lower) || isInside(word, quotations)) continue;
    const subjects = listSubjects(from, word.start, context);
    const subject = /ing$/u.test(word.lower) ? subjects[0] : subjects.at(-1);
    const speaker = subject === 'pronoun' ? findAntecedent(from, context) : subject?.speaker;
    return { ...(speaker && { speaker }), isSaid: true };
  }
  return undefined;
}

/** In Korean, Japanese and Chinese the speaker stands before the quotation; the verb ends the sentence (이 대통령은 "…"고 말했다), or stands between (毛宁说,“…”). */
function readNative({ start, end }: Quotation, { passage, named, last, lexicon }: Context): Attribution | undefined {
  const behind = /^[^.。]*/u.exec(passage.text.slice(end + 1, end + BEHIND))?.[0] ?? '';
  const front = passage.text.slice(Math.max(0, start - 6), start - 1);
  if (!lexicon.speechEndings.test(behind) && !lexicon.speechBefore.test(front)) return undefined;
  const from = sentenceAt(passage, start).start;
  const speaker = partsWithin(named, from, start).at(-1)?.speaker ?? last;
  return { ...(speaker && { speaker }), isSaid: true };
}

/** A quotation that begins its sentence and follows another goes on with it: "…," Lee said. "…" */
function readGoingOn({ start }: Quotation, { passage, quotations, last }: Context): Attribution | undefined {
  const previous = partsWithin(
    quotations,
    Math.max(sentenceAt(passage, Math.max(0, start - GOES_ON)).start, start - BEFORE),
    start - 2,
  ).at(-1);
  if (
    previous === undefined ||
    last === undefined ||
    !/[.!?]["”]?\s*$/u.test(passage.text.slice(previous.end, start - 1))
  )
    return undefined;
  return { speaker: last, isSaid: true };
}

function findVerb(passage: Passage, from: number, limit: number, lexicon: NameLexicon): number | undefined {
  for (let at = from; at < passage.tokens.length; at += 1) {
    const word = passage.tokens[at];
    if (word === undefined || word.start >= limit) return undefined;
    if (lexicon.speech.has(word.lower) && !word.capital && !word.lower.endsWith('ing')) return at;
  }
  return undefined;
}

/** "he" is the subject of the sentence before, else the last speaker. */
function findAntecedent(sentence: number, context: Context): string | undefined {
  const { passage, last } = context;
  const previous = sentence > 0 ? sentenceAt(passage, sentence - 1).start : 0;
  const subject = listSubjects(previous, sentence, context).at(-1);
  return subject === undefined || subject === 'pronoun' ? last : subject.speaker;
}

/** Lists who can be the subject of a verb, in order: people and "he" or "she", outside quotations. */
function listSubjects(
  from: number,
  to: number,
  { passage, quotations, named, lexicon }: Context,
): (NamedSpeaker | 'pronoun')[] {
  const subjects: { start: number; subject: NamedSpeaker | 'pronoun' }[] = partsWithin(named, from, to)
    .filter((one) => !isInside(one, quotations) && isSubject(one, passage, from, lexicon))
    .map((subject) => ({ start: subject.start, subject }));
  for (let at = locateWord(passage, from); at < passage.tokens.length; at += 1) {
    const word = passage.tokens[at];
    if (word === undefined || word.start >= to) break;
    if (lexicon.pronouns.has(word.lower) && !isInside(word, quotations))
      subjects.push({ start: word.start, subject: 'pronoun' });
  }
  return subjects.sort((one, other) => one.start - other.start).map(({ subject }) => subject);
}

/** A subject begins its clause: nothing but a stop or a small word that is no preposition stands before it, and it owns nothing. */
function isSubject({ whole, end }: NamedSpeaker, passage: Passage, from: number, lexicon: NameLexicon): boolean {
  if (/^['’]s?\s/u.test(passage.text.slice(end, end + 3))) return false;
  const previous = passage.tokens[locateWord(passage, whole) - 1];
  if (previous === undefined || previous.start < from || /[,;:–—”"-]/u.test(previous.next)) return true;
  return !PREPOSITIONS.has(previous.lower) && (previous.capital || lexicon.function.has(previous.lower));
}

function isInside({ start, end }: Part, quotations: readonly Quotation[]): boolean {
  const quotation = partBehind(quotations, start);
  return quotation !== undefined && quotation.start <= start && end <= quotation.end;
}
