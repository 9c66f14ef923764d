import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { absoluteAddress, addresses, findBase } from '../lib/addresses.ts';
import type { Article, Holdings } from '../lib/model.ts';
import { readableText } from '../lib/readable-text.ts';
import { renderBody } from '../lib/render-body.ts';
import { isNews } from '../lib/structured-data/has-feed.ts';
import { describeEntry } from './feeds/describe-entry.ts';
import { findInstants, type Instants } from './feeds/find-instants.ts';
import type { Feed, FeedEntry } from './feeds/model.ts';
import { printAtom } from './feeds/print-atom.ts';
import { printJsonFeed } from './feeds/print-json-feed.ts';

/** Entries of a feed: what a reader who looks in once a week could miss. */
const ENTRIES = 50;

/** A link inside the site, as we print it: ` href="/people/lee-jae-myung/`, ` href="#note-1`. */
const SITE_LINK = /(<a\b[^>]* href=")([#/][^"]*)/g;

/** An article, and when it came out or last changed. */
type News = { article: Article; instants: Instants };

/** A record that has a feed of its own. */
type Followed = { title: string; address: string; articles: readonly Article[] };

/**
 * Writes the feeds of the archive, and of each person, summit, country and topic that has articles, as Atom and as JSON Feed.
 * The archive's has the readable words; the others, which say the same again, summary lines alone.
 */
export async function writeFeeds(holdings: Holdings, outFolder: string): Promise<void> {
  const news = listNews(holdings.articles);
  const known = new Map<Article, FeedEntry>();
  const entryOf = ({ article, instants }: News) => {
    const entry = known.get(article) ?? describeEntry(article, instants, holdings);
    known.set(article, entry);
    return entry;
  };
  const whole = news.slice(0, ENTRIES).map((one) => addWords(entryOf(one), one.article, holdings));
  await writeBoth(assembleFeed(holdings, whole), outFolder);
  const ranks = new Map(news.map((one, rank) => [one.article, { ...one, rank }]));
  for (const record of listFollowed(holdings)) {
    const own = record.articles.flatMap((article) => ranks.get(article) ?? []);
    const newest = own.sort((a, b) => a.rank - b.rank).slice(0, ENTRIES);
    if (newest.length > 0) await writeBoth(assembleFeed(holdings, newest.map(entryOf), record), outFolder, record);
  }
}

/** What came out last comes first, whatever day it tells of. */
function listNews(articles: readonly Article[]): News[] {
  const news = articles.flatMap((article) => {
    const instants = isNews(article) ? findInstants(article) : undefined;
    return instants ? [{ article, instants }] : [];
  });
  return news.sort((a, b) =>
    a.instants.updated < b.instants.updated ? 1 : a.instants.updated > b.instants.updated ? -1 : 0,
  );
}

function* listFollowed({ authorities, articlesOf }: Holdings): Generator<Followed> {
  const { people, summits, countries, topics } = authorities;
  for (const [id, articles] of articlesOf.person)
    yield { title: people.get(id)?.name ?? id, address: addresses.person(id), articles };
  for (const [id, articles] of articlesOf.summit)
    yield { title: summits.get(id)?.name ?? id, address: addresses.summit(id), articles };
  for (const [code, articles] of articlesOf.country)
    yield { title: countries.get(code)?.name ?? code, address: addresses.country(code), articles };
  for (const [id, articles] of articlesOf.topic)
    yield { title: topics.get(id)?.name ?? id, address: addresses.topic(id), articles };
}

/** In a reader's own program an address of the site means nothing unless it is whole. */
function addWords(entry: FeedEntry, article: Article, { authorities, archive }: Holdings): FeedEntry {
  const { html } = renderBody(readableText(article), authorities, false);
  if (!html) return entry;
  const whole = html.replace(
    SITE_LINK,
    (_, before: string, to: string) =>
      before + (to.startsWith('#') ? entry.address + to : absoluteAddress(to, archive.site)),
  );
  return { ...entry, html: whole };
}

function assembleFeed({ archive }: Holdings, entries: readonly FeedEntry[], record?: Followed): Feed {
  const full = (address: string) => absoluteAddress(address, archive.site);
  return {
    title: record ? `${record.title} · ${archive.title}` : archive.title,
    subtitle: archive.tagline,
    language: archive.language,
    page: full(record?.address ?? addresses.home()),
    atom: full(addresses.feed('xml', record?.address)),
    json: full(addresses.feed('json', record?.address)),
    editor: archive.editor,
    entries,
  };
}

async function writeBoth(feed: Feed, outFolder: string, record?: Followed): Promise<void> {
  const file = (format: 'xml' | 'json') =>
    join(outFolder, addresses.feed(format, record?.address).slice(findBase().length));
  await mkdir(dirname(file('xml')), { recursive: true });
  await writeFile(file('xml'), printAtom(feed));
  await writeFile(file('json'), printJsonFeed(feed));
}
