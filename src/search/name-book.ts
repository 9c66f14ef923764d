import { foldKey } from './fold-key.ts';
import type { HiddenKind, SearchTable } from './format.ts';
import { turnName } from './turn-name.ts';

/** A record that can be named, by its place in the table's list. */
export type NamedPlace = { kind: HiddenKind; place: number };

/** Every name of people, summits and countries, in any spelling, order and script. */
export type NameBook = {
  find(printed: string): readonly NamedPlace[];
  /** Who bears a surname. */
  findBySurname(printed: string): readonly number[];
  /** The names by their folded forms, as printed. */
  names: ReadonlyMap<string, { printed: string; places: NamedPlace[] }>;
};

/** Shorter names ("US", "UK") are met too often by chance to be taken as one inside a longer query. */
const SHORTEST = 2;

/** Builds the book of names from the search table. */
export function buildNameBook({ person, summit, country }: SearchTable['records']): NameBook {
  const names = new Map<string, { printed: string; places: NamedPlace[] }>();
  const surnames = new Map<string, number[]>();
  const add = (printed: string, kind: HiddenKind, place: number) => {
    const folded = foldKey(printed);
    if (folded.length < SHORTEST) return;
    const known = names.get(folded);
    if (!known) names.set(folded, { printed, places: [{ kind, place }] });
    else if (!known.places.some((other) => other.kind === kind && other.place === place))
      known.places.push({ kind, place });
  };
  person.forEach(({ name, forms = [], surname }, place) => {
    for (const form of [name, ...forms]) {
      if (foldKey(form) === foldKey(surname) && form !== name) continue;
      add(form, 'person', place);
      const turned = turnName(form, surname);
      if (turned) add(turned, 'person', place);
    }
    for (const form of new Set(listSurnames(name, surname, forms).map(foldKey))) {
      surnames.set(form, [...(surnames.get(form) ?? []), place]);
    }
  });
  summit.forEach(({ name, forms = [] }, place) => {
    for (const form of [name, ...forms]) add(form, 'summit', place);
  });
  country.forEach(({ name, forms = [] }, place) => {
    for (const form of [name, ...forms]) add(form, 'country', place);
  });
  return {
    find: (printed) => names.get(foldKey(printed))?.places ?? [],
    findBySurname: (printed) => surnames.get(foldKey(printed)) ?? [],
    names,
  };
}

/** The surname as every form spells it, where the form is built as the name is: "Zelensky" of "Volodymyr Zelensky". */
function listSurnames(name: string, surname: string, forms: readonly string[]): string[] {
  const length = name.split(' ').length;
  const alike = forms.map((form) => form.split(' ')).filter((words) => words.length === length && length > 1);
  if (name === surname || surname.includes(' ')) return [surname];
  if (name.endsWith(` ${surname}`)) return [surname, ...alike.flatMap((words) => words.at(-1) ?? [])];
  if (name.startsWith(`${surname} `)) return [surname, ...alike.flatMap((words) => words[0] ?? [])];
  return [surname];
}
