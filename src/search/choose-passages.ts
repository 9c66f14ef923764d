import { type CutWord, cutWords } from '../text/cut-words.ts';
import { joinHyphened } from '../text/join-hyphened.ts';
import type { SearchCard } from './format.ts';
import { isSameWord } from './is-same-word.ts';
import { type LaidParagraph, layOutCard } from './lay-out-card.ts';
import type { Places } from './open-index.ts';
import type { Term } from './plan.ts';

/** A clause that results meet: its terms, and where the index found them. */
export type Wanted = { terms: readonly Term[]; places: Places };

/** A stretch of a paragraph with what was found in it: offsets into `text`, in order, none within another. */
export type Passage = {
  address: string;
  text: string;
  marks: [start: number, end: number][];
  cutBefore: boolean;
  cutAfter: boolean;
};

/** Passages shown of a page, and the words of one: two or three lines. */
const PASSAGES = 2;
const WORDS = 34;

/** Chooses the passages of a card with most of what was asked for, in the order of the text. */
export function choosePassages(card: SearchCard, row: number, wanted: readonly Wanted[]): Passage[] {
  const weighed = layOutCard(card).map((laid) => ({ laid, hits: listHits(laid, row, wanted) }));
  const best: typeof weighed = [];
  while (best.length < PASSAGES) {
    const told = new Set(best.flatMap(({ hits }) => hits.map(({ clause }) => clause)));
    const left = weighed.filter((each) => each.hits.length > 0 && !best.includes(each));
    const next = left.reduce<(typeof weighed)[number] | undefined>(
      (a, b) => (a && weighHits(a.hits, told) >= weighHits(b.hits, told) ? a : b),
      undefined,
    );
    if (!next) break;
    best.push(next);
  }
  return weighed.filter((each) => best.includes(each)).map(({ laid, hits }) => cutPassage(laid, hits));
}

/** Finds the words of a title that were asked for. */
export function findTitleMarks(title: string, wanted: readonly Wanted[]): [number, number][] {
  const words = cutWords(title);
  const joined = joinHyphened(title, words);
  const spans = wanted.flatMap(({ terms }) => terms.flatMap((term) => findTerm({ words, joined }, term)));
  return listMarks(title, words, spans);
}

/** A name or word that was found: its first and last word in the paragraph, and the clause that it answers. */
type Hit = { first: number; last: number; clause: number };

function listHits(laid: LaidParagraph, row: number, wanted: readonly Wanted[]): Hit[] {
  return wanted
    .flatMap(({ terms, places }, clause) => [
      ...listMentions(laid, places.get(row) ?? []).map((span) => ({ ...span, clause })),
      ...terms.flatMap((term) => findTerm(laid, term)).map((span) => ({ ...span, clause })),
    ])
    .sort((a, b) => a.first - b.first);
}

type Span = { first: number; last: number };

/** Every time that a name is printed whose hidden word was found behind the paragraph. */
function listMentions(
  { from, to, words, paragraph: [, , mentions = []] }: LaidParagraph,
  places: readonly number[],
): Span[] {
  return places.flatMap((place) => {
    const spans = (place >= from && place < to && mentions[place - from - words.length]) || [];
    return spans.flatMap((first, step) => (step % 2 === 0 ? [{ first, last: spans[step + 1] ?? first }] : []));
  });
}

/** Words are looked for in the text itself: the index tells of common words and phrases only that they are there. */
function findTerm({ words, joined }: Pick<LaidParagraph, 'words' | 'joined'>, term: Term): Span[] {
  if (term.kind === 'rows' || !term.words?.length) return [];
  const wanted = term.words;
  const isMet = (word: string, place: number) =>
    term.kind === 'words' && term.way === 'beginning'
      ? word.startsWith(wanted[place] ?? '')
      : isSameWord(word, wanted[place] ?? '');
  const asOne = wanted.length === 1 ? joined.filter(({ word }) => isMet(word, 0)) : [];
  const apart = words.flatMap((_, first) =>
    wanted.every((_, step) => isMet(words[first + step]?.word ?? '', step))
      ? [{ first, last: first + wanted.length - 1 }]
      : [],
  );
  return [...asOne, ...apart];
}

/** Answers to several clauses count far more than more answers to one, and those that no passage before has told more still. */
function weighHits(hits: readonly Hit[], told: ReadonlySet<number> = new Set()): number {
  const answered = [...new Set(hits.map(({ clause }) => clause))];
  const anew = answered.filter((clause) => !told.has(clause));
  return anew.length * 100 + answered.length * 10 + Math.min(hits.length, 9);
}

/** Cuts the stretch with most hits out of a paragraph that is too long to be shown whole. */
function cutPassage({ words, paragraph: [address, whole] }: LaidParagraph, hits: readonly Hit[]): Passage {
  const start = chooseStart(hits, words.length);
  const shown = words.slice(start, start + WORDS);
  const from = start === 0 ? 0 : (shown[0]?.start ?? 0);
  const end = start + WORDS >= words.length ? whole.length : (shown.at(-1)?.end ?? whole.length);
  const marks = listMarks(whole, words, hits).filter(([a, b]) => a >= from && b <= end);
  return {
    address,
    text: whole.slice(from, end),
    marks: marks.map(([a, b]) => [a - from, b - from]),
    cutBefore: from > 0,
    cutAfter: end < whole.length,
  };
}

/** The start of the window that holds most, some words before its first hit. */
function chooseStart(hits: readonly Hit[], length: number): number {
  if (length <= WORDS) return 0;
  const starts = hits.map(({ first }) => Math.max(0, Math.min(first - 6, length - WORDS)));
  const worths = starts.map((start) =>
    weighHits(hits.filter(({ first, last }) => first >= start && last < start + WORDS)),
  );
  return starts[worths.indexOf(Math.max(...worths))] ?? 0;
}

/** The stretches of a text in which spans of words stand, joined where they touch. */
function listMarks(text: string, words: readonly CutWord[], spans: readonly Span[]): [number, number][] {
  const marks = spans.map(({ first, last }): [number, number] => [
    words[first]?.start ?? 0,
    findEnd(text, words[last]),
  ]);
  return joinMarks(marks);
}

/** The end of a word without its possessive: it is no part of a name. */
function findEnd(text: string, word: CutWord | undefined): number {
  return word ? word.start + text.slice(word.start, word.end).replace(/['’ʼ]s$/iu, '').length : 0;
}

function joinMarks(marks: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
