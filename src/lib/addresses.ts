import type { ArticleId, CountryCode, OutletId, PersonId, SummitId, TopicId } from '../schema/values.ts';

/**
 * Makes every address of the site, below the base path, with a slash at the end of a page's address; nothing else makes one.
 * The base path comes from SUMMIT_BASE ("/archive/"), else it is "/".
 */
export const addresses = {
  home: () => inSite(''),
  articles: () => inSite('articles/'),
  article: (id: ArticleId) => inSite(`articles/${id}/`),
  articleSource: (id: ArticleId) => inSite(`articles/${id}/source/`),
  articleFile: (id: ArticleId, format: 'json' | 'md') => inSite(`articles/${id}.${format}`),
  year: (year: string) => inSite(`years/${year}/`),
  summits: () => inSite('summits/'),
  summit: (id: SummitId) => inSite(`summits/${id}/`),
  series: (id: string) => inSite(`summits/series/${id}/`),
  people: () => inSite('people/'),
  person: (id: PersonId) => inSite(`people/${id}/`),
  countries: () => inSite('countries/'),
  country: (code: CountryCode) => inSite(`countries/${code.toLowerCase()}/`),
  topics: () => inSite('topics/'),
  topic: (id: TopicId) => inSite(`topics/${id}/`),
  outlets: () => inSite('outlets/'),
  outlet: (id: OutletId) => inSite(`outlets/${id}/`),
  search: (query?: string) => inSite(query ? `search/?q=${encodeURIComponent(query)}` : 'search/'),
  about: () => inSite('about/'),
  method: () => inSite('method/'),
  feed: () => inSite('feed.xml'),
  sitemap: () => inSite('sitemap-index.xml'),
  /** A file of public/, "favicon.svg". */
  file: (name: string) => inSite(name),
} as const;

/** The base path of the site, with a slash at both ends: "/" or "/archive/". */
export function findBase(): string {
  const path = (process.env.SUMMIT_BASE ?? '').replace(/^\/+|\/+$/g, '');
  return path === '' ? '/' : `/${path}/`;
}

/** Makes the full address of one of `addresses` at the site's origin: canonical links, feeds and citations use it. */
export function absoluteAddress(address: string, site: string): string {
  return new URL(address, process.env.SUMMIT_SITE ?? site).href;
}

function inSite(path: string): string {
  return `${findBase()}${path}`;
}
