import type { PersonId } from '../schema/values.ts';
import { foldName } from '../text/fold-name.ts';
import { type FoldedText, foldText, type Script } from './fold-text.ts';
import { type CountryForm, listNameKeys, type NameKey, type NameKind } from './list-name-keys.ts';
import type { Authorities } from './model.ts';
import { describeForm, fitsForm, isCapital, type NameForm } from './name-form.ts';

/** A name in a text: offsets into it, the words there, and the records that they can mean (several where a form is shared). */
export type NameMatch = {
  start: number;
  end: number;
  asPrinted: string;
  kind: NameKind;
  ids: string[];
  /** Of a country: how it is named. */
  as?: CountryForm;
};

export type NameIndex = {
  /**
   * Finds the names in a text, from left to right, the longest first; names do not overlap, but one stretch can be of several kinds
   * (a capital that is also a summit's place). A place's ids are the summits held there. Time is linear in the text.
   */
  find: (text: string) => NameMatch[];
  /** Who bears a surname, by the surname as foldName folds it. */
  peopleBySurname: ReadonlyMap<string, readonly PersonId[]>;
};

/** Builds the index of every name in the records. */
export function buildNameIndex(authorities: Authorities): NameIndex {
  const table: Table = { forms: new Map(), lengths: new Map() };
  for (const key of listNameKeys(authorities)) {
    const folded = foldName(key.printed);
    if (folded === '') continue;
    const present = table.forms.get(folded);
    if (!present) table.forms.set(folded, [describeForm(key)]);
    else if (!present.some((form) => isSameForm(form, key))) present.push(describeForm(key));
    if (folded.length >= HEAD) addLength(table.lengths, folded);
  }
  return { find: (text) => findNames(text, table), peopleBySurname: gatherSurnames(authorities) };
}

/** The forms by folded key; and by the first units of a key, how long the keys are that begin so, the longest first. */
type Table = { forms: Map<string, NameForm[]>; lengths: Map<string, number[]> };

/** Five units tell most words that begin no name; shorter keys ("US") are looked for everywhere. */
const HEAD = 5;

function addLength(lengths: Table['lengths'], folded: string): void {
  const head = folded.slice(0, HEAD);
  const known = lengths.get(head) ?? [];
  if (!known.includes(folded.length))
    lengths.set(
      head,
      [...known, folded.length].sort((a, b) => b - a),
    );
}

function isSameForm(form: NameForm, key: NameKey): boolean {
  return form.kind === key.kind && form.id === key.id && form.mute === key.mute && form.printed === key.printed;
}

type Span = { from: number; to: number; forms: NameForm[] };

function findNames(text: string, table: Table): NameMatch[] {
  const folded = foldText(text);
  const scan: Scan = { text, folded, wordEnds: findWordEnds(folded), shouted: !/\p{Ll}/u.test(text) };
  const spans: Span[] = [];
  for (let from = 0; from < folded.folded.length; from++) {
    const span = isStart(text, folded, from) ? findLongest(scan, from, table) : undefined;
    if (!span) continue;
    spans.push(span);
    from = span.to - 1;
  }
  return dropDoubtful(spans).flatMap((span) => describeMatches(text, folded, span));
}

/** A text as the search goes through it. `wordEnds`: for each place the last one, at or before it, where a word ends. `shouted`: no small letter is in it. */
type Scan = { text: string; folded: FoldedText; wordEnds: Uint32Array; shouted: boolean };

/** Tries the lengths that the first units allow; a key ends where a word does. */
function findLongest(scan: Scan, from: number, { forms, lengths }: Table): Span | undefined {
  const { text, folded, wordEnds, shouted } = scan;
  const findAt = (to: number): Span | undefined => {
    const known = forms.get(folded.folded.slice(from, to));
    const fitting = known?.filter((form) => fitsForm(form, text, folded, from, to, shouted)) ?? [];
    return fitting.length > 0 ? { from, to, forms: fitting } : undefined;
  };
  for (const length of lengths.get(folded.folded.slice(from, from + HEAD)) ?? []) {
    const found = wordEnds[from + length] === from + length ? findAt(from + length) : undefined;
    if (found) return found;
  }
  let to = wordEnds[Math.min(from + HEAD - 1, folded.folded.length)] ?? 0;
  for (; to > from; to = wordEnds[to - 1] ?? 0) {
    const found = findAt(to);
    if (found) return found;
  }
  return undefined;
}

function findWordEnds(folded: FoldedText): Uint32Array {
  const ends = new Uint32Array(folded.folded.length + 1);
  for (let to = 1; to < ends.length; to++) ends[to] = isEnd(folded, to) ? to : (ends[to - 1] ?? 0);
  return ends;
}

function isStart(text: string, folded: FoldedText, from: number): boolean {
  const start = folded.starts[from] ?? 0;
  if (folded.scripts[from] === 'none' || start === folded.starts[from - 1]) return false;
  if (from === 0) return true;
  if (folded.ends[from - 1] === start) return isBoundary(folded.scripts[from - 1], folded.scripts[from]);
  // The "s" behind an apostrophe ("Japan's") begins no word.
  return (
    !isApostrophe(text.charCodeAt(start - 1)) ||
    isBoundary(folded.scripts[from - 1], folded.scripts[from]) ||
    isCapital(text, start)
  );
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isEnd(folded: FoldedText, to: number): boolean {
  if (folded.starts[to] === folded.starts[to - 1]) return false;
  return (
    to === folded.folded.length ||
    folded.ends[to - 1] !== folded.starts[to] ||
    isBoundary(folded.scripts[to - 1], folded.scripts[to])
  );
}

/** Whether a word can end between two characters that touch. Hangul words carry their particles, so there a key's length decides. */
function isBoundary(left: Script | undefined, right: Script | undefined): boolean {
  return left !== right || (left !== 'spaced' && left !== 'kana');
}

/** Takes away names that often mean something else, where no certain name of the same record stands in the text. */
function dropDoubtful(spans: readonly Span[]): Span[] {
  const certain = new Set(
    spans.flatMap(({ forms }) => forms.flatMap((form) => (form.mute || form.ambiguous ? [] : [form.id]))),
  );
  return spans.map((span) => ({
    ...span,
    forms: span.forms.filter((form) => !form.ambiguous || certain.has(form.id)),
  }));
}

/** Gives one match a kind. A phrase that hides a record's name hides it for that record alone: "North Korea" is no name of South Korea. */
function describeMatches(text: string, folded: FoldedText, { from, to, forms }: Span): NameMatch[] {
  const start = folded.starts[from] ?? 0;
  const last = folded.ends[to - 1] ?? start;
  const hidden = new Set(forms.flatMap(({ mute, id }) => (mute ? [id] : [])));
  const meant = forms.filter(({ id }) => !hidden.has(id));
  return [...new Set(meant.map(({ kind }) => kind))].map((kind) => {
    const alike = meant.filter((form) => form.kind === kind);
    const as = alike[0]?.as;
    // The full stop belongs to an abbreviation ("U.S.", "Jr.").
    const abbreviated = alike.some(({ printed }) => printed.endsWith('.') && printed === text.slice(start, last + 1));
    const end = abbreviated ? last + 1 : last;
    return {
      start,
      end,
      asPrinted: text.slice(start, end),
      kind,
      ids: [...new Set(alike.map(({ id }) => id))],
      ...(as && { as }),
    };
  });
}

function gatherSurnames({ people }: Authorities): Map<string, PersonId[]> {
  const bearers = new Map<string, PersonId[]>();
  for (const { id, surname } of people.values()) {
    const folded = foldName(surname);
    bearers.set(folded, [...(bearers.get(folded) ?? []), id]);
  }
  return bearers;
}
