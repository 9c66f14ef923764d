import type { Shelf, ShelvedRecord } from '../ingest/files/read-shelf.ts';
import type { Problem } from '../schema/problem.ts';
import type { ArticleId } from '../schema/values.ts';
import { checkMergers } from './check-mergers.ts';
import {
  describeGone,
  describeNoLedger,
  describeNoPage,
  describeTwice,
  describeUnlisted,
} from './permalink-problems.ts';
import type { Page } from './read-pages.ts';

/** An id in a ledger; `isFormer` where people have given the article another one since. */
type Held = { id: ArticleId; isFormer: boolean; shelved: ShelvedRecord };

/**
 * Checks that every id that was ever published is in a ledger, that every id in a ledger is on the list and has its page or
 * leads to one, that every page has its id in a ledger, and that no id is in two.
 */
export function checkPermalinks(
  pages: readonly Page[],
  { records }: Shelf,
  published: ReadonlySet<ArticleId>,
): Problem[] {
  const held = [...records.values()].flatMap(listHeld);
  const holders = Map.groupBy<string, Held>(held, ({ id }) => id);
  const onDisk = new Set(pages.map(({ id }) => id));
  const unlisted = [...new Set(held.map(({ id }) => id))].filter((id) => !published.has(id));
  return [
    ...[...published].filter((id) => !holders.has(id)).map((id) => describeGone(id, onDisk.has(id))),
    ...(unlisted.length > 0 ? [describeUnlisted(unlisted)] : []),
    ...held
      .filter(({ id, isFormer }) => !isFormer && !onDisk.has(id))
      .filter(({ id, shelved }) => holders.get(id)?.[0]?.shelved === shelved)
      .map(({ id, shelved }) => describeNoPage(id, shelved.stem)),
    ...pages
      .filter(({ id }) => !holders.get(id)?.some(({ isFormer }) => !isFormer))
      .map((page) => describeNoLedger(page, holders.get(page.id)?.[0]?.shelved)),
    ...[...holders].flatMap(([id, several]) =>
      findSecondHolder(several.map(({ shelved }) => shelved)).map((shelved) => describeTwice(id, shelved)),
    ),
    ...checkMergers(records, onDisk),
  ];
}

function listHeld(shelved: ShelvedRecord): Held[] {
  return (shelved.record.articles ?? []).flatMap(({ id, was = [] }) => [
    { id, isFormer: false, shelved },
    ...was.map((former) => ({ id: former, isFormer: true, shelved })),
  ]);
}

/** A later capture of a page shares the ids of the one that it supersedes. */
function findSecondHolder(holders: readonly ShelvedRecord[]): ShelvedRecord[] {
  return holders.filter(({ record }) => record.supersedes === undefined).slice(1);
}
