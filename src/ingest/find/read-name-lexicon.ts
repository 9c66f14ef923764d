import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { JSON_SCHEMA, load } from 'js-yaml';
import type { CountryCode } from '../../schema/values.ts';
import { readLexicon } from '../lexicon.ts';
import { matchAny } from './match-any.ts';
import type { Role } from './model.ts';
import { officesSchema, peopleSchema, seriesSchema, timeSchema, wordsSchema } from './name-lexicon-files.ts';

const FOLDER = new URL('../lexicon/names/', import.meta.url);

/** What the words of an office can stand for. */
export type OfficeWords = { means: readonly string[]; leads: boolean };

/**
 * How a whole name beside an office is known in a language without capitals: `name` and `role` are groups of the pattern; `role`
 * is what stands behind a name, from `lastIndex` on, in languages where it does.
 */
export type NativePeople = { pattern: RegExp; role?: RegExp; notNames: RegExp };

/** The words of all languages by which people, meetings and speakers are found. */
export type NameLexicon = {
  /** Offices that stand beside a name in English, by their words in lower case. */
  offices: ReadonlyMap<string, OfficeWords>;
  /** Offices that follow a name in Korean and Japanese, by language. */
  suffixes: ReadonlyMap<string, ReadonlyMap<string, OfficeWords>>;
  /** Offices that stand right before a name in Chinese. */
  prefixes: ReadonlyMap<string, OfficeWords>;
  nativePeople: readonly NativePeople[];
  /** Courtesies that follow a name in Korean and Japanese. */
  suffixCourtesies: readonly string[];
  /** Countries by the one letter that stands for them between a name and its office. */
  nations: ReadonlyMap<string, CountryCode>;
  times: ReadonlyMap<string, Role['time']>;
  courtesies: ReadonlySet<string>;
  /** Words of honour between an office and the name: "Prime Minister Datuk Seri …". */
  honorifics: ReadonlySet<string>;
  qualifiers: ReadonlySet<string>;
  function: ReadonlySet<string>;
  notNames: ReadonlySet<string>;
  afterNames: ReadonlySet<string>;
  /** Words behind and in front of a name that make it the name of a thing. */
  things: ReadonlySet<string>;
  thingsBefore: ReadonlySet<string>;
  /** Words behind a name that tell a son from his father. */
  generations: ReadonlySet<string>;
  /** What people are said to be who hold no office: "geographer", "taxi driver" by its last word. */
  personNouns: ReadonlySet<string>;
  surnamesFirst: ReadonlySet<string>;
  /** Words behind the name of a country or capital that make it the name of money or of a text. */
  money: ReadonlySet<string>;
  namedTexts: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  speech: ReadonlySet<string>;
  /** Verbs of speech and pronouns of languages that are written without spaces between them and the rest. */
  speechEndings: RegExp;
  /** The same at the end of what stands in front of a quotation in Chinese. */
  speechBefore: RegExp;
  meeting: RegExp;
  faceToFace: RegExp;
  summit: RegExp;
  leaders: RegExp;
  past: RegExp;
  ahead: RegExp;
  denied: RegExp;
  /** "a day earlier" */
  dayBack: RegExp;
  /** The day of the week, Monday 1 and Sunday 7, by its names in lower case. */
  weekdays: ReadonlyMap<string, number>;
  /** The month, January 1, by its names in lower case. */
  months: ReadonlyMap<string, number>;
  series: readonly { id: string; names: string[]; alone: boolean }[];
  /** The English name of a place by its names in Korean, Japanese and Chinese. */
  nativePlaces: ReadonlyMap<string, string>;
};

let read: NameLexicon | undefined;

/** Reads the words of all languages; once in a run. */
export function readNameLexicon(): NameLexicon {
  read ??= compile();
  return read;
}

function compile(): NameLexicon {
  const files = readdirSync(FOLDER).sort();
  const offices = files
    .filter((file) => file.startsWith('offices.'))
    .map((file) => officesSchema.parse(readYaml(file)));
  const words = files.filter((file) => file.startsWith('words.')).map((file) => wordsSchema.parse(readYaml(file)));
  const english = offices.filter(({ language }) => language === 'en');
  const suffixed = offices.filter(({ language, precede }) => language !== 'en' && !precede);
  const spaced = words.filter(({ language }) => language === 'en');
  const unspaced = words.filter(({ language }) => language !== 'en');
  const all = (
    key:
      | 'function'
      | 'notNames'
      | 'afterNames'
      | 'things'
      | 'thingsBefore'
      | 'generations'
      | 'personNouns'
      | 'surnamesFirst'
      | 'money'
      | 'namedTexts'
      | 'pronouns'
      | 'speech',
  ) => new Set(spaced.flatMap((entry) => entry[key]));
  const phrases = (key: 'meeting' | 'faceToFace' | 'summit' | 'past' | 'ahead' | 'denied' | 'dayBack' | 'leaders') =>
    matchAny(
      spaced.flatMap((entry) => entry[key]),
      unspaced.flatMap((entry) => entry[key]),
    );
  return {
    offices: new Map(english.flatMap(readOffices)),
    suffixes: new Map(suffixed.map((entry) => [entry.language, new Map(readOffices(entry))])),
    prefixes: new Map(offices.filter(({ precede }) => precede).flatMap(readOffices)),
    nations: new Map(suffixed.flatMap(({ nations }) => Object.entries(nations))),
    nativePeople: files.filter((file) => file.startsWith('people.')).map(readNativePeople),
    suffixCourtesies: suffixed.flatMap(({ courtesy }) => courtesy),
    times: new Map(
      offices.flatMap(({ times: byTime }) =>
        Object.entries(byTime).flatMap(([time, printed]) =>
          printed.map((word) => [word, timeSchema.parse(time)] as const),
        ),
      ),
    ),
    courtesies: new Set(english.flatMap(({ courtesy }) => courtesy)),
    honorifics: new Set(english.flatMap(({ honorifics }) => honorifics)),
    qualifiers: new Set(english.flatMap(({ qualifiers }) => qualifiers)),
    function: all('function'),
    notNames: all('notNames'),
    afterNames: all('afterNames'),
    things: all('things'),
    thingsBefore: all('thingsBefore'),
    generations: all('generations'),
    personNouns: all('personNouns'),
    surnamesFirst: all('surnamesFirst'),
    money: all('money'),
    namedTexts: all('namedTexts'),
    pronouns: all('pronouns'),
    speech: all('speech'),
    speechEndings: matchAny(
      [],
      unspaced.flatMap(({ speech }) => speech),
    ),
    speechBefore: new RegExp(`(?:${words.flatMap(({ speechBefore }) => speechBefore).join('|')})[:：,，]\\s?$`, 'u'),
    meeting: phrases('meeting'),
    faceToFace: phrases('faceToFace'),
    summit: phrases('summit'),
    leaders: phrases('leaders'),
    past: phrases('past'),
    ahead: phrases('ahead'),
    denied: phrases('denied'),
    dayBack: phrases('dayBack'),
    weekdays: new Map(
      words.flatMap(({ weekdays }) => weekdays.flatMap((names, day) => names.map((name) => [name, day || 7] as const))),
    ),
    months: new Map(
      words.flatMap(({ months }) => months.flatMap((names, month) => names.map((name) => [name, month + 1] as const))),
    ),
    series: seriesSchema
      .parse(readYaml('series.yaml'))
      .map(({ alone, ...entry }) => ({ ...entry, alone: alone === true })),
    nativePlaces: readLexicon().nativePlaces,
  };
}

function readYaml(file: string): unknown {
  return load(readFileSync(new URL(file, FOLDER), 'utf8'), { schema: JSON_SCHEMA });
}

function readOffices({ offices }: z.infer<typeof officesSchema>): [string, OfficeWords][] {
  return offices.flatMap(({ printed, means, leads }) =>
    printed.map((words): [string, OfficeWords] => [words, { means, leads: leads === true }]),
  );
}

/** The words before the office ("국가안보실 3") are part of the role. */
function readNativePeople(file: string): NativePeople {
  const { name, between, after, roles, notNames, precede } = peopleSchema.parse(readYaml(file));
  const office = `${between}(?:${[...roles].sort((one, other) => other.length - one.length).join('|')})`;
  const [first, second] = precede
    ? [`(?<role>${office})`, `(?<name>${name})`]
    : [`(?<name>${name})`, `(?<role>${office})`];
  return {
    pattern: new RegExp(`${first}${second}${after}`, 'gu'),
    ...(!precede && { role: new RegExp(`${office}${after}`, 'uy') }),
    notNames: new RegExp(notNames.join('|'), 'u'),
  };
}
