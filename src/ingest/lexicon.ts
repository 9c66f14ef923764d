import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { JSON_SCHEMA, load } from 'js-yaml';
import { type CountryCode, countryCodeSchema } from '../schema/values.ts';
import { type LanguageFile, languageFileSchema } from './lexicon/language-file.ts';

/** Lists of words that the grammars use in every language at once. */
type WordList = {
  [Key in keyof LanguageFile]-?: LanguageFile[Key] extends string[] ? Key : never;
}[keyof LanguageFile];

export type Agency = { name: string; kind: 'wire' | 'photo' | 'outlet' };

/** The words by which pages mark their parts, of all languages together. */
export type Lexicon = {
  languages: readonly LanguageFile[];
  /** Lower-case names without full stop: "sept" is 9. */
  months: ReadonlyMap<string, number>;
  /** Lower-case names: Monday is 1, Sunday 7. */
  weekdays: ReadonlyMap<string, number>;
  /** By spelling as printed; case counts, for "AA" and "CNS" are words in other cases. */
  agencies: ReadonlyMap<string, Agency>;
  /** Cities that open datelines, and the regions and countries behind them, by lower-case name: "california" is US. */
  cities: ReadonlyMap<string, CountryCode>;
  regions: ReadonlyMap<string, CountryCode>;
  /** The English name of a place by its names in other scripts: "安東" is Andong. */
  nativePlaces: ReadonlyMap<string, string>;
  zones: Zones;
  words(list: WordList): readonly string[];
};

const DIRECTORY = join(import.meta.dirname, 'lexicon');
/** Files of the folder that belong to no language. */
const SHARED = ['agencies.yaml', 'places.yaml', 'zones.yaml'];

const spellings = z.array(z.array(z.string()));
const agenciesSchema = z.strictObject({ wires: spellings, photo: spellings, outlets: spellings });
const listed = z.array(z.string()).default([]);
const placesSchema = z.record(
  countryCodeSchema,
  z.strictObject({ regions: listed, cities: listed, native: z.record(z.string(), z.array(z.string())).default({}) }),
);
const zonesSchema = z.strictObject({
  fixed: z.record(z.string(), z.int()),
  regional: z.record(z.string(), z.string()),
  ambiguous: z.record(z.string(), z.array(z.string())),
  named: z.record(z.string(), z.string()),
});

export type Zones = z.infer<typeof zonesSchema>;

let lexicon: Lexicon | undefined;

/** Reads the words of all languages, once a process. A broken file throws: it is part of the program. */
export function readLexicon(): Lexicon {
  lexicon ??= compileLexicon();
  return lexicon;
}

function compileLexicon(): Lexicon {
  const languages = readdirSync(DIRECTORY)
    .filter((name) => name.endsWith('.yaml') && !SHARED.includes(name))
    .sort()
    .map((name) => languageFileSchema.parse(readYaml(name)));
  const lists: Partial<Record<WordList, string[]>> = {};
  const places = placesSchema.parse(readYaml('places.yaml'));
  return {
    languages,
    months: numberNames(languages.map((language) => language.months)),
    weekdays: numberNames(languages.map((language) => language.weekdays)),
    agencies: indexAgencies(),
    cities: indexPlaces(places, ({ cities, native }) => [...cities, ...Object.values(native).flat()]),
    regions: indexPlaces(places, ({ regions }) => regions),
    nativePlaces: new Map(
      Object.values(places).flatMap(({ native }) =>
        Object.entries(native).flatMap(([name, printed]) => printed.map((form) => [form, name] as const)),
      ),
    ),
    zones: zonesSchema.parse(readYaml('zones.yaml')),
    words: (list) => {
      lists[list] ??= [...new Set(languages.flatMap((language) => language[list]))];
      return lists[list];
    },
  };
}

function readYaml(name: string): unknown {
  return load(readFileSync(join(DIRECTORY, name), 'utf8'), { schema: JSON_SCHEMA });
}

function numberNames(lists: string[][][]): Map<string, number> {
  return new Map(
    lists.flatMap((list) =>
      list.flatMap((names, index) => names.map((name) => [name.toLowerCase(), index + 1] as const)),
    ),
  );
}

type Places = z.infer<typeof placesSchema>;

function indexPlaces(places: Places, namesOf: (place: Places[CountryCode]) => string[]): Map<string, CountryCode> {
  return new Map(
    Object.entries(places).flatMap(([country, place]) =>
      namesOf(place).map((name) => [name.toLowerCase(), countryCodeSchema.parse(country)] as const),
    ),
  );
}

function indexAgencies(): Map<string, Agency> {
  const { wires, photo, outlets } = agenciesSchema.parse(readYaml('agencies.yaml'));
  const kinds = [
    ['outlet', outlets],
    ['photo', photo],
    ['wire', wires],
  ] as const;
  return new Map(
    kinds.flatMap(([kind, lists]) =>
      lists.flatMap((spellings) =>
        spellings.map((spelling) => [spelling, { name: spellings[0] ?? spelling, kind }] as const),
      ),
    ),
  );
}
