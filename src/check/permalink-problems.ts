import type { ShelvedRecord } from '../ingest/files/read-shelf.ts';
import type { Problem } from '../schema/problem.ts';
import type { Page } from './read-pages.ts';

const PROMISE = 'A permalink that was once published never breaks.';

/** Describes an id of the list that no ledger has any more. */
export function describeGone(id: string, hasPage: boolean): Problem {
  return {
    where: 'permalinks.txt',
    rule: 'permalink-gone',
    what: `"${id}" was published, and no record has it in its ledger any more${hasPage ? '' : ', nor is its page there'}.`,
    why: PROMISE,
    fix: `Bring its record and page back from the history of the archive; an article that may not be shown is withdrawn in its record. Where the article has another id now, add to that one’s ledger entry: was: ["${id}"]. Where it was never published, take its line out of the list.`,
  };
}

/** Describes ids of ledgers that are not on the list of all that were published. */
export function describeUnlisted(ids: readonly string[]): Problem {
  return {
    where: 'permalinks.txt',
    rule: 'permalinks-unlisted',
    what: `The list lacks ${ids.length} ${ids.length === 1 ? 'permalink' : 'permalinks'} of the ledgers: ${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ', …' : ''}.`,
    why: 'A record that is lost with its ledger would not be missed.',
    fix: 'Run npm run ingest, which adds them, and commit the list.',
  };
}

/** Describes an id of a ledger that has no page. */
export function describeNoPage(id: string, stem: string): Problem {
  return {
    where: `sources/${stem}.yaml`,
    rule: 'permalink-without-page',
    what: `The ledger has the permalink "${id}", and articles/${id}.mdx is not there or cannot be read.`,
    why: PROMISE,
    fix: 'Run npm run ingest, or bring the file back from the history of the archive.',
  };
}

/** Describes a page whose id no ledger has, or has as one that the article no longer bears. */
export function describeNoLedger({ where, id, frontmatter }: Page, former: ShelvedRecord | undefined): Problem {
  if (former !== undefined) {
    return {
      where,
      rule: 'page-of-former-id',
      what: `The article has another id now: sources/${former.stem}.yaml has "${id}" under "was".`,
      why: 'The old address leads to the new page, and cannot be a page of its own.',
      fix: 'Delete this file.',
    };
  }
  return {
    where,
    rule: 'page-without-ledger',
    what: `No record has the permalink "${id}" in its ledger.`,
    why: 'Its address could be given to another article.',
    fix: `Add it to the record of ${frontmatter.source.file}: articles, { id: "${id}", lines: [${frontmatter.source.lines.join(', ')}] }.`,
  };
}

/** Describes an id that two ledgers have. */
export function describeTwice(id: string, { stem }: ShelvedRecord): Problem {
  return {
    where: `sources/${stem}.yaml`,
    rule: 'permalink-twice',
    what: `The permalink "${id}" is in another ledger too, or twice in this one.`,
    why: 'Two sources would write the same page, one over the other.',
    fix: 'Take it out of the ledger of the source that the page does not come from; where this is a later capture, say which one it supersedes.',
  };
}
