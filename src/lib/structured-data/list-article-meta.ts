import { describeArticle } from '../citation/describe-article.ts';
import type { CitableDate, CitableDay, CitableItem, CitableName } from '../citation/model.ts';
import { listAuthors } from '../citation/styles/write-names.ts';
import type { Article, Holdings } from '../model.ts';
import { findDek } from './find-dek.ts';
import type { Meta } from './model.ts';

/** A name with spaces on both sides of its comma: "von der Leyen, Ursula Gertrud". */
const LIKE_TWO = /^[^,]* [^,]*, *[^, ]+ /;

/**
 * Lists the meta elements by which reference managers and libraries know an article. Zotero decides by `z:itemType`, and takes
 * `prism.publicationName` for the newspaper; `citation_journal_title` would make a journal article of it, and `DC.source` a newspaper of an address.
 */
export function listArticleMeta(article: Article, holdings: Holdings): Meta[] {
  const item = describeArticle(article, holdings);
  const { title, outlet, language, url, date } = item;
  const topics = (article.frontmatter.topics ?? []).flatMap((id) => holdings.authorities.topics.get(id)?.name ?? []);
  const meta: [name: string, content: string | undefined][] = [
    ['z:itemType', 'newspaperArticle'],
    ['prism.publicationName', outlet],
    ['citation_title', title],
    ...printAuthors(item).map((name): Meta => ['citation_author', name]),
    ['citation_publication_date', date && printKnownDate(date)],
    ['citation_publisher', outlet],
    ['citation_language', language],
    ['citation_public_url', url],
    ['citation_abstract', findDek(article)],
    ['citation_keywords', topics.join('; ')],
    ['DC.title', title],
    ...item.authors.map((name): Meta => ['DC.creator', printName(name)]),
    ['DC.publisher', outlet],
    ['DC.date', date?.edtf],
    ['DC.language', language],
    ['DC.type', 'Text'],
    ['DC.identifier', url],
    ['DC.rights', article.rights.statement],
  ];
  return meta.flatMap(([name, content]) => (content ? [[name, content] satisfies Meta] : []));
}

function printAuthors(item: CitableItem): string[] {
  const names = listAuthors(item).map((name) => ('literal' in name ? keepWhole(name.literal) : printName(name)));
  // Zotero would take it for two names, but for a semicolon behind it.
  return names.length === 1 ? names.map((name) => (LIKE_TWO.test(name) ? `${name};` : name)) : names;
}

/** Zotero cuts a name before its last word, where no comma says otherwise: one at the end keeps "Yonhap News Agency" in one piece. */
function keepWhole(name: string): string {
  return name.includes(' ') && !name.includes(',') ? `${name},` : name;
}

function printName(name: CitableName): string {
  if ('literal' in name) return name.literal;
  // A suffix behind a comma of its own would be lost on Zotero.
  return `${name.family}, ${name.given}${name.suffix ? ` ${name.suffix}` : ''}`;
}

/** "2025/06/17", only as precise as it is known: of an interval what both its ends have in common ("2025/06"), of an open one nothing. */
function printKnownDate({ first, last }: CitableDate): string | undefined {
  if (!first || !last) return undefined;
  const [from, to] = [listParts(first), listParts(last)];
  const different = from.findIndex((part, index) => part !== to[index]);
  const known = different < 0 ? from : from.slice(0, different);
  return known.length > 0 ? known.join('/') : undefined;
}

function listParts({ year, month, day }: CitableDay): string[] {
  const parts = [String(year).padStart(4, '0')];
  if (month) parts.push(String(month).padStart(2, '0'));
  if (month && day) parts.push(String(day).padStart(2, '0'));
  return parts;
}
