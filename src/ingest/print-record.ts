import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { SourceRecord } from '../schema/record.ts';
import { printFlow, printFrontmatter } from './print-frontmatter.ts';

/** The keys of an entry of the ledger that a later run may find otherwise; people alone write the rest. */
const RENEWED = ['lines', 'changed'] as const;

/** The keys of a record that ingest writes. */
export type RecordAdditions = Pick<SourceRecord, 'received' | 'sha256' | 'articles'>;

/**
 * Prints a record with what ingest knows: anew, or added to the text that is there. People's own lines and comments stay as
 * they are; the text is the same where nothing is new.
 */
export function printRecord(
  existing: { text: string; record: SourceRecord } | undefined,
  additions: RecordAdditions,
): string {
  if (existing === undefined) return printFrontmatter(additions);
  const { text, record } = existing;
  const missing = Object.entries(additions).filter(([key]) => record[key as keyof RecordAdditions] === undefined);
  const { articles } = additions;
  const isLedgerOld =
    record.articles !== undefined && articles !== undefined && !isDeepStrictEqual(record.articles, articles);
  return addKeys(isLedgerOld ? changeLedger(text, articles) : text, Object.fromEntries(missing));
}

function addKeys(text: string, keys: Partial<RecordAdditions>): string {
  if (Object.keys(keys).length === 0) return text;
  const document = parseDocument(text);
  if (isMap(document.contents) && document.contents.flow) {
    // "{ accession: … }" in braces has no place to add lines to.
    for (const [key, value] of Object.entries(keys)) document.set(key, value);
    return document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  }
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${printFrontmatter(keys)}`;
}

/** Changes the entries of the ledger that differ and adds the new ones, inside the part of the text that holds the ledger. */
function changeLedger(text: string, articles: NonNullable<SourceRecord['articles']>): string {
  const contents = parseDocument(text).contents;
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'articles')
    : undefined;
  if (!isScalar(pair?.key) || !isSeq(pair.value) || !pair.key.range || !pair.value.range) return text;
  const [start, end] = [pair.key.range[0], pair.value.range[2]];
  const changed = changeEntries(text.slice(start, end), articles);
  return text.slice(0, start) + changed + text.slice(end);
}

function changeEntries(ledger: string, articles: NonNullable<SourceRecord['articles']>): string {
  const document = parseDocument(ledger);
  const known = (document.toJS() as RecordAdditions).articles ?? [];
  for (const entry of articles) {
    const index = known.findIndex(({ id }) => id === entry.id);
    if (index < 0) document.addIn(['articles'], readNode(entry));
    for (const key of index < 0 ? [] : RENEWED) {
      if (isDeepStrictEqual(known[index]?.[key], entry[key])) continue;
      if (entry[key] === undefined) document.deleteIn(['articles', index, key]);
      else document.setIn(['articles', index, key], readNode(entry[key]));
    }
  }
  return document.toString({ lineWidth: 0 });
}

/** A value as it would be read from one line of YAML, so that it is printed on one. */
function readNode(value: unknown) {
  return parseDocument(printFlow(value)).contents;
}
