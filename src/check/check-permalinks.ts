import type { Shelf, ShelvedRecord } from '../ingest/files/read-shelf.ts';
import type { Problem } from '../schema/problem.ts';
import type { Page } from './read-pages.ts';

/** Checks that every id in a ledger has its page, that every page has its id in a ledger, and that no id is in two. */
export function checkPermalinks(pages: readonly Page[], { records }: Shelf): Problem[] {
  const entries = [...records.values()].flatMap((shelved) =>
    (shelved.record.articles ?? []).map(({ id }) => ({ id: id as string, shelved })),
  );
  const onDisk = new Set(pages.map(({ id }) => id));
  const holders = Map.groupBy(entries, ({ id }) => id);
  return [
    ...[...holders]
      .filter(([id]) => !onDisk.has(id))
      .map(([id, [first]]) => describeNoPage(id, first?.shelved.stem ?? '')),
    ...pages.filter(({ id }) => !holders.has(id)).map(describeNoLedger),
    ...[...holders].flatMap(([id, several]) =>
      findSecondHolder(several.map(({ shelved }) => shelved)).map((shelved) => describeTwice(id, shelved)),
    ),
  ];
}

/** A later capture of a page shares the ids of the one that it supersedes. */
function findSecondHolder(holders: readonly ShelvedRecord[]): ShelvedRecord[] {
  return holders.filter(({ record }) => record.supersedes === undefined).slice(1);
}

function describeNoPage(id: string, stem: string): Problem {
  return {
    where: `sources/${stem}.yaml`,
    rule: 'permalink-without-page',
    what: `The ledger has the permalink "${id}", and articles/${id}.mdx is not there or cannot be read.`,
    why: 'A permalink that was once published never breaks.',
    fix: 'Run npm run ingest, or bring the file back from the history of the archive.',
  };
}

function describeNoLedger({ where, id, frontmatter }: Page): Problem {
  return {
    where,
    rule: 'page-without-ledger',
    what: `No record has the permalink "${id}" in its ledger.`,
    why: 'Its address could be given to another article.',
    fix: `Add it to the record of ${frontmatter.source.file}: articles, { id: "${id}", lines: [${frontmatter.source.lines.join(', ')}] }.`,
  };
}

function describeTwice(id: string, { stem }: ShelvedRecord): Problem {
  return {
    where: `sources/${stem}.yaml`,
    rule: 'permalink-twice',
    what: `The permalink "${id}" is in another ledger too.`,
    why: 'Two sources would write the same page, one over the other.',
    fix: 'Take it out of the ledger of the source that the page does not come from; where this is a later capture, say which one it supersedes.',
  };
}
