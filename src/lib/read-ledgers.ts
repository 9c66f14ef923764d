import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseRecord } from '../authorities/parse-record.ts';
import { type ChangedPassage, type Merger, recordSchema, type SourceRecord } from '../schema/record.ts';
import type { ArticleId, ParagraphAddress } from '../schema/values.ts';

/** What became of articles after they were published, as their records tell. */
export type Ledgers = {
  /** By the path of the source without its ending: "sources/herald". */
  withdrawals: Map<string, NonNullable<SourceRecord['withdrawn']>>;
  /** Articles that are another one again. */
  mergers: Map<ArticleId, Merger>;
  /** The present id of an article by each that it had before. */
  renamed: Map<ArticleId, ArticleId>;
  /** The passages of an article that changed, by the addresses that they had. */
  changes: Map<ArticleId, Map<ParagraphAddress, ChangedPassage>>;
};

/** A key of which a page must know; most records have none, and need not be parsed. */
const TELLING = /^(?:withdrawn|merged):|\b(?:was|changed):/m;

/** Reads from the records of an archive what became of articles after they were published. */
export function readLedgers(folder: string): Ledgers {
  const ledgers: Ledgers = { withdrawals: new Map(), mergers: new Map(), renamed: new Map(), changes: new Map() };
  const sources = join(folder, 'sources');
  const names = existsSync(sources) ? readdirSync(sources).filter((name) => name.endsWith('.yaml')) : [];
  for (const name of names.sort()) {
    const text = readFileSync(join(sources, name), 'utf8');
    if (!TELLING.test(text)) continue;
    const record = parseRecord(recordSchema, text, `sources/${name}`);
    if ('value' in record) addRecord(ledgers, `sources/${basename(name, '.yaml')}`, record.value);
  }
  return ledgers;
}

function addRecord(ledgers: Ledgers, stem: string, { withdrawn, merged, articles = [] }: SourceRecord): void {
  if (withdrawn) ledgers.withdrawals.set(stem, withdrawn);
  for (const [id, merger] of Object.entries(merged ?? {})) if (merger) ledgers.mergers.set(id as ArticleId, merger);
  for (const { id, was = [], changed = [] } of articles) {
    for (const former of was) ledgers.renamed.set(former, id);
    // A page that was captured twice has an entry in both records.
    const changes = ledgers.changes.get(id) ?? new Map<ParagraphAddress, ChangedPassage>();
    for (const change of changed) changes.set(change.address, change);
    if (changes.size > 0) ledgers.changes.set(id, changes);
  }
}
