import type { ArticleFrontmatter } from '../schema/article.ts';
import { countSame, scoreCounts } from './count.ts';
import type { ExpectedNames } from './expected-names.ts';
import type { Miss, Score } from './model.ts';

/** How many countries must be among the first. */
const FIRST_COUNTRIES = 3;

type Observed = Partial<ArticleFrontmatter>;

/** What a person expects of the names of an article, beside what the pipeline found. */
export type NamesCase = { name: string; expected: ExpectedNames; observed: Observed };

export type NamesScore = {
  cases: number;
  measures: Score[];
  /** People linked with full confidence whom the article does not name. */
  wrongLinks: { case: string; id: string; asPrinted: string }[];
  misses: Miss[];
};

type Measure = {
  name: string;
  expected: (names: ExpectedNames) => readonly string[];
  found: (article: Observed, names: ExpectedNames) => readonly string[];
};

/** What is measured; every value is a list of strings, empty where the label does not judge it. */
const MEASURES: readonly Measure[] = [
  {
    name: 'people on record',
    expected: ({ people }) => people.flatMap(({ id }) => id ?? []),
    found: ({ people }) => (people ?? []).flatMap(({ id }) => id ?? []),
  },
  {
    name: 'others',
    expected: ({ people }) => people.flatMap(({ id, name }) => (id === undefined ? (name ?? []) : [])),
    found: ({ people }) => (people ?? []).flatMap(({ id, name }) => (id === undefined ? name : [])),
  },
  { name: 'offices', expected: listOffices, found: readOffices },
  { name: 'printed roles', expected: listPrintedRoles, found: readPrintedRoles },
  { name: 'doubted people', expected: ({ unsure }) => unsure ?? [], found: listDoubted },
  {
    name: 'countries',
    expected: ({ countries }) => countries ?? [],
    found: ({ countries }, expected) => readFirstCountries(countries ?? [], expected.countries),
  },
  {
    name: 'summit first',
    expected: ({ summit }) => (summit ? [summit] : []),
    found: ({ summits }, { summit }) => (summit === undefined ? [] : (summits ?? []).slice(0, 1).map(({ id }) => id)),
  },
  {
    name: 'date and basis',
    expected: ({ date, dateBasis }) => (date === undefined ? [] : [`${dateBasis} ${date}`]),
    found: ({ date, dateBasis }, expected) => (expected.date === undefined ? [] : [`${dateBasis} ${date}`]),
  },
  {
    name: 'speakers',
    expected: ({ speakers }) => speakers ?? [],
    found: ({ quotes }) => (quotes ?? []).map(({ speaker }) => speaker ?? 'nobody'),
  },
];

/** Scores the names of labelled articles, measure by measure, and lists every confident link to a wrong record. */
export function scoreNames(cases: readonly NamesCase[]): NamesScore {
  const misses: Miss[] = [];
  const measures = MEASURES.map(({ name, expected, found }) => {
    const counts = cases.map((one) => {
      const wanted = expected(one.expected);
      const given = found(one.observed, one.expected);
      const count = countSame(wanted, given);
      if (count.right < Math.max(count.expected, count.found))
        misses.push({ case: one.name, name, place: 'article 1', expected: [...wanted], found: [...given] });
      return count;
    });
    return scoreCounts(name, counts);
  });
  return { cases: cases.length, measures, wrongLinks: cases.flatMap(listWrongLinks), misses };
}

function listWrongLinks({ name, expected, observed }: NamesCase): NamesScore['wrongLinks'] {
  const meant = new Set<string | undefined>(expected.people.map(({ id }) => id));
  return (observed.people ?? []).flatMap(({ id, basis, asPrinted }) =>
    id !== undefined && basis !== 'inferred' && !meant.has(id) ? [{ case: name, id, asPrinted }] : [],
  );
}

function listOffices({ people }: ExpectedNames): string[] {
  return people.flatMap(({ id, office }) => (office === undefined ? [] : [`${id}: ${office || 'none'}`]));
}

function readOffices({ people }: Observed, expected: ExpectedNames): string[] {
  const judged = new Set<string | undefined>(
    expected.people.flatMap(({ id, office }) => (office === undefined ? [] : [id])),
  );
  return (people ?? []).flatMap(({ id, office }) => (judged.has(id) ? [`${id}: ${office ?? 'none'}`] : []));
}

function listPrintedRoles({ people }: ExpectedNames): string[] {
  return people.flatMap(({ id, name, officePrinted }) => (officePrinted ? [`${id ?? name}: ${officePrinted}`] : []));
}

function readPrintedRoles({ people }: Observed, expected: ExpectedNames): string[] {
  const judged = new Set(expected.people.flatMap(({ id, name, officePrinted }) => (officePrinted ? (id ?? name) : [])));
  return (people ?? []).flatMap(({ id, name, officePrinted }) =>
    judged.has(id ?? name) && officePrinted ? [`${id ?? name}: ${officePrinted}`] : [],
  );
}

/** Those who are inferred, and those whom a doubt names. */
function listDoubted({ people, doubts }: Observed): string[] {
  const questions = (doubts ?? []).filter(({ field }) => field === 'people').map(({ question }) => question);
  return (people ?? []).flatMap(({ id, name, basis }) =>
    id !== undefined && (basis === 'inferred' || questions.some((question) => question.includes(name))) ? [id] : [],
  );
}

/** As many as the label names, if there are as many among the first three. */
function readFirstCountries(countries: readonly string[], expected: readonly string[] | undefined): string[] {
  if (expected === undefined) return [];
  const first = countries.slice(0, FIRST_COUNTRIES);
  const right = first.filter((code) => expected.includes(code));
  const others = first.filter((code) => !expected.includes(code));
  return [...right, ...others.slice(0, Math.max(0, expected.length - right.length))];
}
