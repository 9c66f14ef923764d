import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { buildNameIndex } from '../authorities/name-index.ts';
import type { Holdings } from '../lib/model.ts';
import type { Problem } from '../schema/problem.ts';
import { assembleSearchNames } from './assemble-search-names.ts';
import { describeRefusal } from './describe-refusal.ts';
import { listLonePeople } from './find-lone-mentions.ts';
import { findLoneSurnames } from './find-lone-surnames.ts';
import { listSearchPages } from './list-search-pages.ts';
import { numberSearchNames } from './number-search-names.ts';
import { printIndexText } from './print-index-text.ts';
import { printSearchTable, type SearchRow } from './print-search-table.ts';

const [zip, unzip] = [promisify(gzip), promisify(gunzip)];

/** Pages handed to Pagefind before its answers are awaited: enough to keep it at work, few enough to hold in memory. */
const AT_ONCE = 64;

/** Pagefind's own interfaces, which this site does not use: 350 KB. */
const UNUSED = ['pagefind-component-ui', 'pagefind-modular-ui', 'pagefind-ui']
  .flatMap((name) => [`${name}.js`, `${name}.css`])
  .concat('pagefind-highlight.js');

/** A search index in memory; `problems` says which texts were refused. */
export type SearchIndex = { problems: Problem[]; write(outFolder: string): Promise<void> };

type IndexedPage = Omit<SearchRow, 'key'> & { card: Buffer };

/**
 * Indexes what the archive has: every article by its readable words, every summit and person. One index holds all languages,
 * since words are cut and folded by us; beside it stand the search table and a card a page, which results are shown from.
 */
export async function indexSearch(holdings: Holdings): Promise<SearchIndex> {
  const records = assembleSearchNames(holdings);
  const people = [...holdings.authorities.people.values()];
  const context = {
    holdings,
    records,
    names: buildNameIndex(holdings.authorities),
    numbers: numberSearchNames(records),
    lone: listLonePeople(people),
  };
  const language = holdings.archive.language.split('-')[0] ?? 'en';
  const index = await openIndex(language);
  const surnames = findLoneSurnames(people);
  const named = holdings.articlesOf.person;
  const problems: Problem[] = [];
  const pages: IndexedPage[] = [];
  let waiting: Promise<void>[] = [];
  for (const page of listSearchPages(context)) {
    if (page.refused) problems.push(describeRefusal(page.refused));
    for (const [, words] of page.card.paragraphs) surnames.read(words);
    const { kind, id, day, facets } = page;
    const place =
      pages.push({ kind, id, title: page.card.title, day, facets, card: await zip(JSON.stringify(page.card)) }) - 1;
    waiting.push(addPage(index, String(place), printIndexText(page), language));
    if (waiting.length >= AT_ONCE) {
      await Promise.all(waiting);
      waiting = [];
    }
  }
  await Promise.all(waiting);
  const lone = new Set<string>(
    people.filter((person) => named.has(person.id) && surnames.has(person)).map(({ id }) => id),
  );
  const person = records.person.map((record) => (lone.has(record.id) ? { ...record, alone: true as const } : record));
  return {
    problems,
    write: async (outFolder) => {
      const folder = join(outFolder, 'pagefind');
      await writePagefind(index, folder);
      const rows = await replaceFragments(join(folder, 'fragment'), pages);
      await writeFile(join(folder, 'table.pf_table'), await zip(printSearchTable({ ...records, person }, rows)));
    },
  };
}

async function openIndex(language: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
  return index;
}

async function addPage(index: PagefindIndex, url: string, content: string, language: string): Promise<void> {
  // Without meta: Pagefind searches the words of any.
  const { errors } = await index.addCustomRecord({ url, content, language, meta: {} });
  if (errors.length > 0) throw new Error(`the search index refused page ${url}: ${errors.join('; ')}`);
}

async function writePagefind(index: PagefindIndex, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`the search index could not be written: ${errors.join('; ')}`);
  await Promise.all(UNUSED.map((name) => rm(join(folder, name), { force: true })));
}

/** A fragment of Pagefind's: what it calls itself, and the address that we gave it, the place of its page. */
const FRAGMENT = { name: /^[a-z]+_(?<key>[0-9a-f]+)\.pf_fragment$/, url: /"url":"\/?(?<place>\d+)"/ };

/** Puts our cards in the place of Pagefind's fragments, which hold folded words; gives the rows with their keys. */
async function replaceFragments(folder: string, pages: readonly IndexedPage[]): Promise<SearchRow[]> {
  // Of an archive without a single record Pagefind writes no fragments, and no folder for them.
  if (pages.length === 0) return [];
  const keys = new Map<number, string>();
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const place = Number(FRAGMENT.url.exec((await unzip(await readFile(file))).toString('utf8'))?.groups?.place);
    const key = FRAGMENT.name.exec(name)?.groups?.key;
    const page = pages[place];
    if (!page || key === undefined) throw new Error(`Pagefind wrote ${name}, which is the fragment of no page`);
    keys.set(place, key);
    await writeFile(file, page.card);
  }
  return pages.map(({ card: _, ...row }, place) => ({ ...row, key: keys.get(place) ?? '' }));
}

/** Ends Pagefind's process, which else would keep ours alive. */
export async function closeIndexer(): Promise<void> {
  await close();
}
