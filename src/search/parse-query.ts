import { type Clause, FIELDS, type Query, type QueryNote, type QueryPart } from './query.ts';
import { splitNames } from './split-names.ts';

/** Words that a name has at most. */
const LONGEST_NAME = 12;

/** Quotation marks of other keyboards. */
const QUOTES = /[“”„«»「」『』＂]/gu;

/** A minus or none, a field or none, then words in quotation marks or a word: `-person:"Lee Jae Myung"`, `year: 2018`, `peace`. */
const TOKEN = new RegExp(
  `(?<minus>[-−]?)(?:(?<field>${[...FIELDS, 'lang'].join('|')}):\\s*)?(?:"(?<quoted>[^"]*)(?<end>"|$)|(?<word>[^\\s"]+))`,
  'giu',
);

/** Signs around a word that are no part of it: "(rice)", "oil,". */
const AROUND = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}*]+$/gu;

/** The same around days, whose dots may be an open end: "(2018..)", "..2020,"; but not that of "2018.". */
const AROUND_DAYS = /^[^\d.…]+|[^\d.…]+$|(?<=\d)\.$/gu;

type Item = { not: boolean; part: QueryPart } | 'or';

/**
 * Parses what a reader typed. Nothing is refused: what cannot be meant is left out, and a note says so. `isName` tells whether words
 * together are a name, so that "Lee Jae-myung OR Ishiba" is a choice of two people.
 */
export function parseQuery(text: string, isName: (words: string) => boolean): Query {
  const notes: QueryNote[] = [];
  const items = mergeNames(readItems(text.normalize('NFC').replace(QUOTES, '"'), notes, isName), isName);
  return { clauses: groupChoices(items, notes), notes };
}

function readItems(text: string, notes: QueryNote[], isName: (words: string) => boolean): Item[] {
  let negated = false;
  return [...text.matchAll(TOKEN)].flatMap(({ groups = {} }): Item[] => {
    const { minus, field, quoted, end, word = '' } = groups;
    if (word === 'OR' || word === '|') return ['or'];
    if (word === 'AND') return [];
    if (word === 'NOT') {
      negated = true;
      return [];
    }
    const not = Boolean(minus) || negated;
    negated = false;
    if (quoted !== undefined && end === '') notes.push({ kind: 'unclosed-quote', text: quoted });
    const empty = FIELDS.some((known) => `${known}:` === word.toLowerCase());
    const value = empty
      ? ''
      : (quoted?.trim() ??
        word.replace(field?.toLowerCase() === 'year' && /\d/u.test(word) ? AROUND_DAYS : AROUND, ''));
    if (empty) notes.push({ kind: 'empty-field', text: word });
    if (quoted === undefined && /^[-−]+$/u.test(minus + word)) notes.push({ kind: 'lone-minus', text: '-' });
    if (value === '') return [];
    const known = FIELDS.find((each) => each === field?.toLowerCase().replace(/^lang$/, 'language'));
    if (known) return [{ not, part: { kind: 'field', field: known, value } }];
    if (quoted !== undefined) return [{ not, part: { kind: 'phrase', text: value } }];
    return splitNames(value, isName).map((piece) => ({ not, part: readWord(piece) }));
  });
}

/** `econom*` asks for every word that begins so. */
function readWord(text: string): QueryPart {
  return text.endsWith('*') && text.length > 2
    ? { kind: 'word', text: text.slice(0, -1), prefix: true }
    : { kind: 'word', text };
}

/** Joins words that together are a name, the longest first. A minus before the first holds for all of it. */
function mergeNames(items: readonly Item[], isName: (words: string) => boolean): Item[] {
  const merged: Item[] = [];
  for (let from = 0; from < items.length; ) {
    const item = items[from];
    if (item === undefined) break;
    let length = 1;
    let name: string | undefined;
    for (let to = from + 1; to <= Math.min(items.length, from + LONGEST_NAME); to += 1) {
      const words = listPlainWords(items.slice(from, to));
      if (!words) break;
      if (isName(words)) [length, name] = [to - from, words];
    }
    merged.push(item !== 'or' && name !== undefined ? { not: item.not, part: { kind: 'name', text: name } } : item);
    from += length;
  }
  return merged;
}

/** The words of items that can be one name: plain words, or one phrase. */
function listPlainWords(items: readonly Item[]): string | undefined {
  const [first] = items;
  if (items.length === 1 && first !== undefined && first !== 'or' && first.part.kind === 'phrase')
    return first.part.text;
  const words = items.map((item, place) =>
    item !== 'or' && item.part.kind === 'word' && !item.part.prefix && (place === 0 || !item.not)
      ? item.part.text
      : undefined,
  );
  return words.every((word) => word !== undefined) ? words.join(' ') : undefined;
}

/** OR joins what stands on its two sides, more than once too; all else must hold together. */
function groupChoices(items: readonly Item[], notes: QueryNote[]): Clause[] {
  const clauses: Clause[] = [];
  let joins = false;
  items.forEach((item, place) => {
    const last = clauses.at(-1);
    if (item === 'or') {
      const next = items[place + 1];
      joins = last !== undefined && next !== undefined && next !== 'or' && !last.not && !next.not;
      if (!joins) notes.push({ kind: 'lone-or', text: 'OR' });
    } else if (joins && last) {
      last.any.push(item.part);
      joins = false;
    } else {
      clauses.push({ not: item.not, any: [item.part] });
    }
  });
  return clauses;
}
