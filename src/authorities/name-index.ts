import type { PersonId } from '../schema/values.ts';
import { foldName } from '../text/fold-name.ts';
import { classifyScript, type FoldedText, foldText, type Script } from './fold-text.ts';
import { type CountryForm, listNameKeys, type NameKey, type NameKind } from './list-name-keys.ts';
import type { Authorities } from './model.ts';

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
  const table: Table = { forms: new Map(), reach: new Map() };
  for (const key of listNameKeys(authorities)) {
    const folded = foldName(key.printed);
    if (folded === '') continue;
    const present = table.forms.get(folded);
    if (!present) table.forms.set(folded, [describeForm(key)]);
    else if (!present.some((form) => isSameForm(form, key))) present.push(describeForm(key));
    const head = folded.slice(0, HEAD);
    table.reach.set(head, Math.max(table.reach.get(head) ?? 0, folded.length));
  }
  return { find: (text) => findNames(text, table), peopleBySurname: gatherSurnames(authorities) };
}

/** The forms by folded key; and by the first units of a key, how long the longest key is that begins so. */
type Table = { forms: Map<string, Form[]>; reach: Map<string, number> };

/** Three units tell most words that begin no name; shorter keys ("US") are their own head. */
const HEAD = 3;

/** A key with what a text must show to mean it. */
type Form = NameKey & {
  /** Units of the folded key that must be capitals; "gap" ones may be small behind a hyphen ("Jae-myung" for "Jae Myung"). */
  capitals: number[];
  acronym: boolean;
  /** Whether the key has a space or hyphen: one without ("Iran") is not met by words apart ("I ran"). */
  parted: boolean;
};

function describeForm(key: NameKey): Form {
  const { folded, starts, gaps } = foldText(key.printed);
  const strict = key.kind === 'person' || key.kind === 'country';
  const capitals: number[] = [];
  for (let unit = 0; unit < folded.length; unit++) {
    const begins = unit === 0 || (strict && gaps[unit] !== gaps[unit - 1]);
    if (isCapital(key.printed, starts[unit]) && (begins || isInAcronym(key.printed, starts[unit] ?? 0)))
      capitals.push(unit);
  }
  return { ...key, capitals, acronym: /^(?:\p{Lu}\.?)+$/u.test(key.printed), parted: (gaps.at(-1) ?? 0) > 0 };
}

function isSameForm(form: Form, key: NameKey): boolean {
  return form.kind === key.kind && form.id === key.id && form.mute === key.mute && form.printed === key.printed;
}

/** Whether the capital at an offset stands in a word of capitals alone: the N of "UN Security Council". */
function isInAcronym(text: string, offset: number): boolean {
  const before = text.slice(0, offset).match(/[\p{L}.]*$/u)?.[0] ?? '';
  const after = text.slice(offset).match(/^[\p{L}.]*/u)?.[0] ?? '';
  return /^(?:\p{Lu}\.?){2,}$/u.test(before + after);
}

function isCapital(text: string, offset: number | undefined): boolean {
  return offset !== undefined && /^\p{Lu}/u.test(text.slice(offset, offset + 2));
}

type Span = { from: number; to: number; forms: Form[] };

function findNames(text: string, table: Table): NameMatch[] {
  const folded = foldText(text);
  const shouted = !/\p{Ll}/u.test(text);
  const spans: Span[] = [];
  for (let from = 0; from < folded.folded.length; from++) {
    if (!isStart(text, folded, from)) continue;
    const span = findLongest(text, folded, from, table, shouted);
    if (!span) continue;
    spans.push(span);
    from = span.to - 1;
  }
  return dropDoubtful(spans).flatMap((span) => describeMatches(text, folded, span));
}

function findLongest(text: string, folded: FoldedText, from: number, { forms, reach }: Table, shouted: boolean): Span | undefined {
  const longest = reach.get(folded.folded.slice(from, from + HEAD)) ?? HEAD - 1;
  for (let to = Math.min(from + longest, folded.folded.length); to > from; to--) {
    if (!isEnd(folded, to)) continue;
    const fitting = forms.get(folded.folded.slice(from, to))?.filter((form) => fits(form, text, folded, from, to, shouted));
    if (fitting && fitting.length > 0) return { from, to, forms: fitting };
  }
  return undefined;
}

function isStart(text: string, folded: FoldedText, from: number): boolean {
  const start = folded.starts[from] ?? 0;
  if (folded.scripts[from] === 'none' || start === folded.starts[from - 1]) return false;
  if (from === 0) return true;
  if (folded.ends[from - 1] === start) return isBoundary(folded.scripts[from - 1], folded.scripts[from]);
  // The "s" behind an apostrophe ("Japan's") begins no word.
  return !isApostrophe(text.charCodeAt(start - 1)) || isBoundary(folded.scripts[from - 1], folded.scripts[from]) || isCapital(text, start);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isEnd(folded: FoldedText, to: number): boolean {
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

function fits(form: Form, text: string, folded: FoldedText, from: number, to: number, shouted: boolean): boolean {
  const gaps = (folded.gaps[to - 1] ?? 0) - (folded.gaps[from] ?? 0);
  if (folded.scripts[from] === 'hangul') return fitsHangul(form, text, folded, from, to);
  if (folded.scripts[from] === 'spaced' && form.parted !== gaps > 0) return false;
  if (shouted && form.acronym && to - from === 2 && folded.ends[from] === folded.starts[from + 1]) return false;
  return form.capitals.every(
    (unit) =>
      isCapital(text, folded.starts[from + unit]) || (unit > 0 && isBehindHyphen(text, folded.starts[from + unit])),
  );
}

/** One or two syllables are found in too many words: they must begin one, and a person's name must be the whole word. */
function fitsHangul(form: Form, text: string, folded: FoldedText, from: number, to: number): boolean {
  const short = to - from <= 2;
  const before = classifyScript(text.charAt((folded.starts[from] ?? 0) - 1));
  const after = classifyScript(text.charAt(folded.ends[to - 1] ?? text.length));
  if ((short || form.kind === 'country') && before === 'hangul') return false;
  return !(short && form.kind === 'person' && after === 'hangul');
}

function isBehindHyphen(text: string, offset: number | undefined): boolean {
  return offset !== undefined && /[\u002D\u2010-\u2012]/u.test(text.charAt(offset - 1));
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

/** Gives one match a kind; a stretch that a mute phrase covers gives none of that kind. */
function describeMatches(text: string, folded: FoldedText, { from, to, forms }: Span): NameMatch[] {
  const start = folded.starts[from] ?? 0;
  const last = folded.ends[to - 1] ?? start;
  const kinds = new Set(forms.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const meant = forms.filter((form) => form.kind === kind);
    if (meant.some(({ mute }) => mute)) return [];
    // The full stop belongs to an abbreviation ("U.S.", "Jr.").
    const end = meant.some(({ printed }) => printed === text.slice(start, last + 1) && printed.endsWith('.')) ? last + 1 : last;
    const as = meant[0]?.as;
    return [
      {
        start,
        end,
        asPrinted: text.slice(start, end),
        kind,
        ids: [...new Set(meant.map(({ id }) => id))],
        ...(as && { as }),
      },
    ];
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
