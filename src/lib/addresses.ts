import type { ArticleId, CountryCode, OutletId, PersonId, SummitId, TopicId } from '../schema/values.ts';

/** The files that tools read a citation from. */
export type BibliographyFormat = 'ris' | 'bib' | 'csl.json';

/** The files beside the page of an article. */
export type ArticleFormat = 'json' | 'md' | BibliographyFormat;

/**
 * Makes every address of the site, below the base path, with a slash at the end of a page's address; nothing else makes one.
 * The base path comes from SUMMIT_BASE ("/archive/"), else it is "/".
 */
export const addresses = {
  home: () => inSite(''),
  articles: () => inSite('articles/'),
  article: (id: ArticleId) => inSite(`articles/${id}/`),
  articleSource: (id: ArticleId) => inSite(`articles/${id}/source/`),
  articleFile: (id: ArticleId, format: ArticleFormat) => inSite(`articles/${id}.${format}`),
  year: (year: string) => inSite(`years/${year}/`),
  summits: () => inSite('summits/'),
  summit: (id: SummitId) => inSite(`summits/${id}/`),
  series: (id: string) => inSite(`summits/series/${id}/`),
  people: () => inSite('people/'),
  person: (id: PersonId) => inSite(`people/${id}/`),
  countries: () => inSite('countries/'),
  country: (code: CountryCode) => inSite(`countries/${code.toLowerCase()}/`),
  /** The meetings of two countries have one address, whichever is named first. */
  pair: (...codes: [CountryCode, CountryCode]) => inSite(`countries/${codes.sort().join('/').toLowerCase()}/`),
  topics: () => inSite('topics/'),
  topic: (id: TopicId) => inSite(`topics/${id}/`),
  outlets: () => inSite('outlets/'),
  outlet: (id: OutletId) => inSite(`outlets/${id}/`),
  search: (query?: string) => inSite(query ? `search/?q=${encodeURIComponent(query)}` : 'search/'),
  meetings: () => inSite('meetings/'),
  /** All decades, or one: "1990s". */
  timeline: (decade?: string) => inSite(decade ? `timeline/${decade}/` : 'timeline/'),
  map: () => inSite('map/'),
  sources: () => inSite('sources/'),
  data: () => inSite('data/'),
  dataFile: (name: string) => inSite(`data/${name}`),
  about: () => inSite('about/'),
  method: () => inSite('method/'),
  /** A later page of a list, from 2 on. */
  laterPage: (list: string, page: number) => `${list}page/${page}/`,
  /** The feed of the archive, or of the page of a record. */
  feed: (format: 'xml' | 'json' = 'xml', record?: string) => `${record ?? inSite('')}feed.${format}`,
  /** The works behind the page of a record, or behind the archive's list of articles. */
  bibliography: (format: BibliographyFormat, record?: string) =>
    `${record ?? inSite('articles/')}bibliography.${format}`,
  /** The picture by which other sites show the archive, or the page of a record. */
  picture: (record?: string) => `${record ?? inSite('')}picture.png`,
  /** The days of all summits. */
  calendar: () => inSite('summits/summits.ics'),
  sitemap: () => inSite('sitemap-index.xml'),
  /** By which a browser takes up the archive's search. */
  openSearch: () => inSite('opensearch.xml'),
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
