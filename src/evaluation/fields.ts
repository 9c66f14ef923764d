import type { ArticleFrontmatter } from '../schema/article.ts';
import { foldWhiteSpace } from '../text/fold-white-space.ts';
import type { ExpectedArticle } from './expected.ts';

type Observed = Partial<ArticleFrontmatter>;

type Field = {
  name: string;
  expected: (article: ExpectedArticle) => readonly string[];
  observed: (article: Observed, expected: ExpectedArticle | undefined) => readonly string[];
};

/** What is scored of an article. Every field is a list of strings, empty where absent, so that one count serves all. */
export const FIELDS: readonly Field[] = [
  { name: 'title', expected: readTitle, observed: readTitle },
  ...(['titleBasis', 'dek', 'eyebrow', 'published', 'updated', 'event', 'language', 'genre'] as const).map(
    printedField,
  ),
  ...(['date', 'dateBasis'] as const).map(fieldWhereLabelled),
  ...(['outlet', 'via', 'wire'] as const).map(outletField),
  { name: 'authors', expected: ({ authors }) => authors ?? [], observed: ({ authors }) => authors ?? [] },
  { name: 'dateline', expected: readDateline, observed: readDateline },
  { name: 'dateline country', expected: readDatelineCountry, observed: readDatelineCountry },
  {
    name: 'central summit',
    expected: ({ summits }) => one(summits?.[0]),
    observed: ({ summits }) => one(summits?.[0]?.id),
  },
  {
    name: 'summits',
    expected: ({ summits }) => summits ?? [],
    observed: ({ summits }) => (summits ?? []).map(({ id }) => id),
  },
  { name: 'people', expected: readPeople, observed: readPeople },
  {
    name: 'countries',
    expected: ({ countries }) => countries ?? [],
    observed: ({ countries }, expected) => (countries ?? []).slice(0, expected?.countries?.length ?? 1),
  },
  { name: 'notes', expected: ({ notes }) => one(notes), observed: ({ notes }) => one(notes?.length) },
  { name: 'complete', expected: ({ complete }) => one(complete), observed: ({ complete }) => one(complete) },
];

type PrintedKey = 'titleBasis' | 'dek' | 'eyebrow' | 'published' | 'updated' | 'event' | 'language' | 'genre';

function printedField(key: PrintedKey): Field {
  return { name: key, expected: (article) => one(article[key]), observed: (article) => one(article[key]) };
}

/** Every article has a date; where nobody can say which, the label leaves it out and it is not judged. */
function fieldWhereLabelled(key: 'date' | 'dateBasis'): Field {
  return {
    name: key,
    expected: (article) => one(article[key]),
    observed: (article, expected) => (expected?.[key] === undefined ? [] : one(article[key])),
  };
}

function outletField(key: 'outlet' | 'via' | 'wire'): Field {
  return { name: key, expected: (article) => one(article[key]), observed: (article) => one(article[key]?.asPrinted) };
}

/** A title that the archive supplied may be worded in many ways: that it was supplied is what can be right or wrong. */
function readTitle({ title, titleBasis }: Pick<ExpectedArticle | Observed, 'title' | 'titleBasis'>): string[] {
  return titleBasis === 'supplied' ? ['[supplied]'] : one(title);
}

function readDateline({ dateline }: Pick<Observed, 'dateline'>): string[] {
  return one(dateline?.asPrinted);
}

function readDatelineCountry({ dateline }: Pick<Observed, 'dateline'>): string[] {
  return one(dateline?.country);
}

function readPeople({ people }: { people?: readonly { id?: string; name: string }[] }): string[] {
  return (people ?? []).map(({ id, name }) => id ?? name);
}

function one(value: string | number | boolean | undefined): string[] {
  return value === undefined ? [] : [foldWhiteSpace(String(value))];
}
