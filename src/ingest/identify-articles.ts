import type { Problem } from '../schema/problem.ts';
import type { ArticleId } from '../schema/values.ts';
import { makeArticleId } from './article-id.ts';
import { claimIds, settleClaims } from './claim-ids.ts';
import type { ArticleReading } from './explain.ts';
import type { Catalogue } from './open-catalogue.ts';
import type { ReceivedSource } from './receive-source.ts';

type Ledger = NonNullable<ReceivedSource['record']['articles']>;

/** An earlier capture of the same page: the ids it gave, and its articles where its source is still there. */
export type EarlierCapture = { ledger: Ledger; articles: readonly ArticleReading[] };

/** The id of each article, in order, and the permalinks that no article claims any more. */
export type Identified = { ids: ArticleId[]; problems: Problem[] };

/**
 * Identifies the articles of a source: each keeps the id that the ledger has for its lines, or that an earlier capture of
 * the page had for its words; a new one is named after its title.
 */
export function identifyArticles(
  articles: readonly ArticleReading[],
  source: ReceivedSource,
  earlier: readonly EarlierCapture[],
  catalogue: Catalogue,
  isPageOfAnother: (id: string) => boolean,
): Identified {
  const ledger = source.record.articles ?? [];
  const kept = claimIds(
    articles.map(({ article }) => article.lines),
    ledger,
  );
  const inherited = claimInherited(articles, kept.ids, earlier, ledger);
  const ids = articles.map((reading, index) => {
    const known = kept.ids[index] ?? inherited.ids[index];
    const id =
      known ??
      makeArticleId(
        reading.extracted.title[0]?.value ?? '',
        { sha256: source.sha256, firstLine: reading.article.lines[0] },
        (slug) => isTaken(slug, catalogue) || isPageOfAnother(slug),
      );
    catalogue.ids.add(id);
    return id;
  });
  return { ids, problems: [...kept.unclaimed, ...inherited.unclaimed].map((id) => describeUnclaimed(id, source.stem)) };
}

function isTaken(slug: string, { ids }: Catalogue): boolean {
  return (ids as ReadonlySet<string>).has(slug);
}

/** The articles without an id of their own take over those of earlier captures: most shared paragraphs first, then in order. */
function claimInherited(
  articles: readonly ArticleReading[],
  kept: readonly (ArticleId | undefined)[],
  earlier: readonly EarlierCapture[],
  ledger: Ledger,
) {
  const own = new Set(ledger.map(({ id }) => id));
  const entries = earlier.flatMap((capture) =>
    capture.ledger
      .filter(({ id }) => !own.has(id))
      .map((entry) => ({ id: entry.id, words: listWordsOf(entry, capture) })),
  );
  const free = articles.flatMap((reading, index) =>
    kept[index] === undefined ? [{ index, words: listAddresses(reading) }] : [],
  );
  const pairs = free.flatMap(({ index, words }) =>
    entries.map(({ id, words: before }) => ({ index, id, shared: words.filter((word) => before.has(word)).length })),
  );
  const similar = pairs.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared || a.index - b.index);
  // One article before and one now: it is the same page, however much of it was rewritten.
  const only = free.length === 1 && entries.length === 1 ? pairs : [];
  return settleClaims(
    [...similar, ...only],
    articles.length,
    entries.map(({ id }) => id),
  );
}

function listWordsOf({ id }: Ledger[number], { ledger, articles }: EarlierCapture): ReadonlySet<string> {
  const { ids } = claimIds(
    articles.map(({ article }) => article.lines),
    ledger,
  );
  return new Set(articles.filter((_, index) => ids[index] === id).flatMap(listAddresses));
}

function listAddresses({ blocks }: ArticleReading): string[] {
  return blocks.map(({ address }) => address);
}

function describeUnclaimed(id: ArticleId, stem: string): Problem {
  return {
    where: `sources/${stem}.yaml`,
    rule: 'unclaimed-permalink',
    what: `No article of this source claims the permalink "${id}" any more.`,
    why: 'A permalink that was once published never breaks: its page stays as it was, and is no longer renewed.',
    fix: `See how the lines that it had are read now, and correct their roles under corrections, ${id}; or withdraw the source.`,
  };
}
