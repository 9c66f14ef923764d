import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What Zotero would file a page as. */
export type ZoteroItem = {
  itemType: string;
  title: string;
  creators: { lastName: string; firstName?: string }[];
  publicationTitle?: string;
  date?: string;
  url?: string;
  language?: string;
  abstract?: string;
};

/** The vocabularies that Zotero knows by prefix; Dublin Core has to be declared by a link in other spellings. */
const PREFIXES = new Set(['z', 'prism', 'dc', 'dcterms', 'og', 'article', 'bib', 'bibo', 'eprints', 'book', 'so']);

/** Highwire's names that make an item of another type, whatever else the page says. */
const FORCING: Record<string, string> = {
  citation_journal_title: 'journalArticle',
  citation_conference_title: 'conferencePaper',
  citation_conference: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
  citation_technical_report_institution: 'report',
  citation_dissertation_institution: 'thesis',
};

/**
 * Reads a page in the order of precedence of Zotero's "Embedded Metadata" translator (as of April 2026, told anew): statements with
 * a known prefix come first, Highwire's names overrule them, and what is still missing is guessed from the page.
 */
export function readAsZotero(html: string): ZoteroItem {
  const elements = listElements(fromHtml(html));
  const metas = elements
    .filter(({ tagName }) => tagName === 'meta')
    .map(({ properties }) => ({
      name: String(properties.name ?? properties.property ?? ''),
      content: String(properties.content ?? ''),
    }))
    .filter(({ name, content }) => name !== '' && content !== '');
  const statements = new Map<string, string[]>();
  const highwire = new Map<string, string[]>();
  for (const { name, content } of metas) {
    const known = parseStatement(name);
    if (known) statements.set(known, [...(statements.get(known) ?? []), content]);
    // Only the end of the name counts.
    const tag = /citation_\w+$/.exec(name)?.[0];
    if (tag) highwire.set(tag, [...(highwire.get(tag) ?? []), content]);
  }
  const stated = (...names: string[]) => names.flatMap((name) => statements.get(name) ?? [])[0];
  const forced = Object.keys(FORCING).find((name) => highwire.has(name));
  const itemType = (forced && FORCING[forced]) ?? stated('z:itemType', 'z:type', 'dc:type') ?? guessType(highwire);
  const title = highwire.get('citation_title')?.[0] ?? stated('dc:title', 'dcterms:title', 'og:title') ?? '';
  const newspaper = stated('prism:publicationName', 'eprints:publication', 'dc:source', 'dcterms:source');
  const ofSite = ['newspaperArticle', 'webpage', 'blogPost'].includes(itemType) ? stated('og:site_name') : undefined;
  return {
    itemType,
    title,
    creators: findCreators(highwire, statements, elements),
    publicationTitle: highwire.get('citation_journal_title')?.[0] ?? newspaper ?? ofSite,
    date:
      (highwire.get('citation_date') ?? highwire.get('citation_publication_date'))?.[0] ??
      stated('prism:publicationDate', 'og:published_time', 'article:published_time', 'dc:date.issued', 'dc:date'),
    url: highwire.get('citation_public_url')?.[0] ?? stated('og:url'),
    language: highwire.get('citation_language')?.[0] ?? stated('dc:language'),
    abstract:
      highwire.get('citation_abstract')?.[0] ??
      stated('og:description', 'dc:description') ??
      metas.find(({ name }) => name === 'description')?.content,
  };
}

/** "og:image:alt" and "DC.title" have a prefix that is known, "twitter:card" has none; of three parts the second may be it. */
function parseStatement(name: string): string | undefined {
  const parts = name.split(/[.:_]/);
  const second = parts.length > 2 ? parts[1]?.toLowerCase() : undefined;
  const prefix = second && PREFIXES.has(second) ? second : parts[0]?.toLowerCase();
  if (!prefix || !PREFIXES.has(prefix)) return undefined;
  const length = prefix === second ? (parts[0]?.length ?? 0) + prefix.length + 2 : prefix.length + 1;
  const property = name.slice(length);
  return `${prefix}:${property.charAt(0).toLowerCase()}${property.slice(1)}`;
}

function guessType(highwire: ReadonlyMap<string, string[]>): string {
  return highwire.has('citation_title') ? 'journalArticle' : 'webpage';
}

function findCreators(
  highwire: ReadonlyMap<string, string[]>,
  statements: ReadonlyMap<string, string[]>,
  elements: readonly Element[],
): ZoteroItem['creators'] {
  const named = splitAuthors(highwire.get('citation_author') ?? highwire.get('citation_authors') ?? []);
  if (named.length > 0) return named.map(cleanAuthor);
  const creators = statements.get('dc:creator') ?? [];
  if (creators.length > 0) return creators.map(cleanAuthor);
  // As a last resort it takes what looks like a byline for one.
  return elements
    .filter(({ properties }) => /byline|vcard/i.test(String(properties.className ?? '')))
    .map((element) => cleanAuthor(printText(element)));
}

/** Semicolons part names; a lone name with spaces on both sides of its comma is taken for two. */
function splitAuthors(names: readonly string[]): string[] {
  const parts = names.flatMap((name) => {
    const bySemicolon = name.split(/\s*;\s*/);
    if (names.length > 1 || bySemicolon.length > 1) return bySemicolon;
    const [first = '', second = '', ...rest] = name.split(/\s*,\s*/);
    return first.includes(' ') && second.includes(' ') ? [first, second, ...rest] : [name];
  });
  return parts.filter((part, index) => /[^\s,-.;]/.test(part) && part !== parts[index - 1]);
}

/** Before the comma stands the family name; without one, the last word is it. */
function cleanAuthor(name: string): ZoteroItem['creators'][number] {
  const isParted = name.includes(',');
  const clean = name.replace(/^[\s.,/[\]:]+/, '').replace(/[\s.,/[\]:]+$/, '');
  if (isParted) {
    const [lastName = '', firstName] = clean.split(/, ?/);
    return { lastName, ...(firstName && { firstName }) };
  }
  const space = clean.lastIndexOf(' ');
  return { lastName: clean.slice(space + 1), ...(space > 0 && { firstName: clean.slice(0, space) }) };
}

function listElements(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...listElements(child)] : []));
}

function printText(node: Root | Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? printText(child) : ''))
    .join('');
}
