import type { Authorities } from '../authorities/model.ts';
import type { Problem } from '../schema/problem.ts';
import type { Page } from './read-pages.ts';

type Reference = { field: string; folder: keyof Authorities | 'articles'; id: string };

/** Checks that everything an article points at by an id is there. */
export function checkReferences(pages: readonly Page[], authorities: Authorities): Problem[] {
  const articles = new Map(pages.map(({ id }) => [id, true]));
  const known: Record<Reference['folder'], ReadonlyMap<string, unknown>> = { ...authorities, articles };
  return pages.flatMap((page) =>
    listReferences(page)
      .filter(({ folder, id }) => !known[folder].has(id))
      .map((reference) => describe(page.where, reference)),
  );
}

function listReferences({ frontmatter }: Page): Reference[] {
  const {
    people = [],
    summits = [],
    countries = [],
    topics = [],
    outlet,
    via,
    wire,
    dateline,
    related = [],
  } = frontmatter;
  const list = (field: string, folder: Reference['folder'], ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => (id === undefined ? [] : [{ field, folder, id }]));
  return [
    ...list(
      'people',
      'people',
      people.map(({ id }) => id),
    ),
    ...list(
      'summits',
      'summits',
      summits.map(({ id }) => id),
    ),
    ...list('countries', 'countries', [...countries, dateline?.country]),
    ...list('topics', 'topics', topics),
    ...list('outlet', 'outlets', [outlet?.id]),
    ...list('via', 'outlets', [via?.id]),
    ...list('wire', 'outlets', [wire?.id]),
    ...list(
      'related',
      'articles',
      related.map(({ id }) => id),
    ),
  ];
}

function describe(where: string, { field, folder, id }: Reference): Problem {
  const record = folder === 'articles' ? `articles/${id}.mdx` : `authorities/${folder}/${id}.yaml`;
  return {
    where,
    rule: 'dangling-id',
    what: `"${field}" names ${id}, and ${record} is not there or cannot be read.`,
    why: 'A page would link to a page that does not exist.',
    fix: `Bring ${record} back, or run npm run ingest so that the article no longer names it.`,
  };
}
