import { cutWords } from '../text/cut-words.ts';
import { cutQueryWords } from './cut-query-words.ts';
import { hideAuthor } from './format.ts';
import type { NameBook, NamedPlace } from './name-book.ts';
import { parseQuery } from './parse-query.ts';
import type { Plan, PlanNote, PlannedClause, Term, Widening } from './plan.ts';
import type { Field, QueryPart } from './query.ts';
import type { Archive } from './read-table.ts';
import { resolveField } from './resolve-field.ts';

/** Names printed on the chip of a widening. */
const ALSO = 3;

/** The ending of "Ishiba’s". */
const POSSESSIVE = /['’ʼ]s$/iu;

/** Plans a query: every name in it stands for its record, unless the reader has taken that back (`literal` holds its id). */
export function planQuery(text: string, archive: Archive, book: NameBook, literal: readonly string[]): Plan {
  const taken = new Set(literal);
  const { clauses, notes: odd } = parseQuery(text, (words) => listMeant(words).length > 0);
  const notes: PlanNote[] = [...odd];
  const widenings: Widening[] = [];
  const planned = clauses.flatMap(({ not, any }): PlannedClause[] => {
    const terms = any.flatMap((part) => planPart(part, not) ?? []);
    return not || any.length > 1 || any[0]?.kind !== 'word' ? [{ not, any: terms }] : terms.flatMap(spreadHyphens);
  });
  return { clauses: planned.filter(({ any }) => any.length > 0), widenings, notes };

  function planPart(part: QueryPart, not = false): Term | undefined {
    if (part.kind === 'field') return planField(part.field, part.value);
    const meant = part.kind === 'word' && part.prefix ? [] : listMeant(part.text);
    // Who takes a country out means the word: an article that concerns the country may be what is looked for.
    const places = not && meant.some(({ kind }) => kind === 'country') ? [] : meant;
    const words = cutQueryWords(part.text);
    if (places.length === 0) {
      const way = (part.kind === 'word' && part.prefix) || words.alone ? 'beginning' : 'word';
      return words.list.length > 0 ? { kind: 'words', text: part.text, words: words.list, way } : undefined;
    }
    noteWidening(part.text, places);
    // A name of a person or summit has its hidden word wherever it is printed; a country's and a surname's words stand alone too.
    const printed =
      places.some(({ kind }) => kind === 'country') || book.find(part.text.replace(POSSESSIVE, '')).length === 0;
    return { kind: 'records', text: part.text, places, ...(printed && { words: words.list }) };
  }

  function planField(field: Field, value: string): Term | undefined {
    if (field === 'author')
      return { kind: 'words', text: value, words: cutWords(value).map(({ word }) => hideAuthor(word)), way: 'whole' };
    const test = resolveField(field, value, archive, book);
    if (test) return { kind: 'rows', text: `${field}:${value}`, test };
    const isDay = field === 'year' || field === 'before' || field === 'after';
    notes.push({ kind: isDay ? 'unread-days' : 'unknown-value', field, text: value });
    if (isDay) return undefined;
    return planPart({ kind: 'phrase', text: value });
  }

  function listMeant(words: string): readonly NamedPlace[] {
    const bare = words.replace(POSSESSIVE, '');
    const full = [book.find(words), book.find(bare)].find(({ length }) => length > 0);
    const meant = full ?? listAlone(bare);
    return meant.filter((place) => !taken.has(printPlace(place)));
  }

  /** The bearer of a surname that can mean one person alone. */
  function listAlone(words: string): NamedPlace[] {
    const bearers = book.findBySurname(words);
    const [place] = bearers;
    return bearers.length === 1 && place !== undefined && archive.records.person[place]?.alone
      ? [{ kind: 'person', place }]
      : [];
  }

  function printPlace({ kind, place }: NamedPlace): string {
    return `${kind}:${archive.records[kind][place]?.id}`;
  }

  function noteWidening(typed: string, places: readonly NamedPlace[]): void {
    for (const place of places) {
      const { name, forms = [] } = archive.records[place.kind][place.place] ?? { name: typed };
      const native = forms.filter((form) => !/^[\p{sc=Latin}\s\p{P}]+$/u.test(form));
      const also = new Set([name, ...native, ...(native.length > 0 ? [] : forms)].filter((form) => form !== typed));
      widenings.push({ id: printPlace(place), typed, also: [...also].slice(0, ALSO) });
    }
  }
}

/** Words with hyphens between them need not stand together in a text; and it may write them as one. */
function spreadHyphens(term: Term): PlannedClause[] {
  if (term.kind !== 'words' || term.words.length < 2 || !/[-\u2010-\u2015/]/u.test(term.text))
    return [{ not: false, any: [term] }];
  const asOne: Term = { ...term, words: [term.words.join('')], way: 'whole', aside: true };
  const parts = term.text.split(/[-\u2010-\u2015/]+/u);
  return term.words.map((word, place) => {
    const text = parts.length === term.words.length ? (parts[place] ?? word) : word;
    return { not: false, any: [{ ...term, text, words: [word] }, asOne] };
  });
}
