import { absoluteAddress, addresses } from '../addresses.ts';
import { TABLES } from '../data/tables.ts';
import type { Article, Holdings } from '../model.ts';
import { findOwnAddress } from './find-own-address.ts';
import { hasFeed } from './has-feed.ts';
import { listArticleLinks, listReferenceLinks } from './list-article-links.ts';
import type { PageLink } from './model.ts';
import type { Subject } from './subject.ts';

/** Items of a collection that its page names; the files of references name all. */
const ITEMS = 50;

/**
 * Lists the links by which programs find their way without reading a page: what to cite, what describes it, its type, its
 * licence, what it belongs to or holds (signposting.org), and its feeds.
 */
export function listPageLinks(address: string, subject: Subject | undefined, holdings: Holdings): PageLink[] {
  const feeds = listFeedLinks(holdings.archive.title);
  if (!subject || findOwnAddress(subject) !== address) return feeds;
  const cite = { rel: 'cite-as', href: absoluteAddress(address, holdings.archive.site) };
  return [cite, ...listOwnLinks(subject, holdings), ...feeds];
}

function listOwnLinks(subject: Subject, holdings: Holdings): PageLink[] {
  const { articlesOf } = holdings;
  switch (subject.kind) {
    case 'archive':
      return [
        linkType('WebSite'),
        { rel: 'alternate', href: addresses.calendar(), type: 'text/calendar', title: 'The days of all summits' },
      ];
    case 'data':
      return [linkType('Dataset'), ...listDataLinks(holdings)];
    case 'article':
      return [linkType('NewsArticle'), ...listArticleLinks(subject.article, holdings)];
    case 'summit':
      return [linkType('Event'), ...listListLinks(subject, articlesOf.summit.get(subject.summit.id), holdings)];
    case 'person':
      return [linkType('Person'), ...listListLinks(subject, articlesOf.person.get(subject.person.id), holdings)];
    case 'country':
      return listListLinks(subject, articlesOf.country.get(subject.country.code), holdings);
    case 'topic':
      return listListLinks(subject, articlesOf.topic.get(subject.topic.id), holdings);
  }
}

function linkType(name: string): PageLink {
  return { rel: 'type', href: `https://schema.org/${name}` };
}

/** The feeds, references and articles of a record's page; an article that was withdrawn is in none of them. */
function listListLinks(subject: Subject, about: readonly Article[] = [], holdings: Holdings): PageLink[] {
  const articles = about.filter(({ withdrawn }) => !withdrawn);
  if (articles.length === 0) return [];
  const address = findOwnAddress(subject);
  const { site, title } = holdings.archive;
  return [
    // Topics have no references of their own.
    ...(subject.kind === 'topic' ? [] : listReferenceLinks((format) => addresses.bibliography(format, address))),
    ...articles.slice(0, ITEMS).map(({ id }) => ({ rel: 'item', href: absoluteAddress(addresses.article(id), site) })),
    ...(hasFeed(articles) ? listFeedLinks(`${nameSubject(subject)} · ${title}`, address) : []),
  ];
}

function nameSubject(subject: Subject): string {
  if (subject.kind === 'summit') return subject.summit.name;
  if (subject.kind === 'person') return subject.person.name;
  if (subject.kind === 'country') return subject.country.name;
  return subject.kind === 'topic' ? subject.topic.name : '';
}

function listFeedLinks(title: string, record?: string): PageLink[] {
  return [
    { rel: 'alternate', href: addresses.feed('xml', record), type: 'application/atom+xml', title },
    { rel: 'alternate', href: addresses.feed('json', record), type: 'application/feed+json', title },
  ];
}

function listDataLinks({ archive }: Holdings): PageLink[] {
  const link = (rel: string, name: string, type: string) => ({
    rel,
    href: absoluteAddress(addresses.dataFile(name), archive.site),
    type,
  });
  return [
    link('describedby', 'datapackage.json', 'application/json'),
    ...TABLES.flatMap(({ name }) => [
      link('item', `${name}.csv`, 'text/csv'),
      link('item', `${name}.jsonl`, 'application/jsonl'),
    ]),
  ];
}
