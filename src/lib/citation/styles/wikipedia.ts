import type { Citation } from '../citation.ts';
import type { CitableDate, CitableItem, CitableName } from '../model.ts';
import { writeDate } from './write-date.ts';
import { writeInOrder } from './write-names.ts';

/** Languages whose titles stand in a script of their own: the template sets those upright and names the language. */
const SCRIPT_TITLES = /^(?:ar|el|fa|he|hi|hy|ja|ka|km|ko|mn|my|ru|th|uk|ur|zh)\b/;

/**
 * Writes a {{cite news}} for Wikipedia (Template:Cite news, Help:Citation Style 1): the agency in a parameter of its own, a name
 * that is not turned round as `author`, the archived copy behind the original address where the day of capture is known, and
 * a comment, which readers do not see, at a day that is not certain.
 */
export function writeWikipedia(item: CitableItem): Citation {
  const { title, language, outlet, wire, date, url, originalUrl, captured, archive } = item;
  const isArchived = originalUrl !== undefined && captured !== undefined;
  const ownScript = SCRIPT_TITLES.test(language) && item.titleBasis === 'printed';
  const parameters: [string, string | undefined][] = [
    ...item.authors.flatMap((name, index) => writeAuthor(name, item.authors.length > 1 ? String(index + 1) : '')),
    ownScript ? ['script-title', `${language.slice(0, 2)}:${escapeWiki(title)}`] : ['title', escapeWiki(title)],
    ['url', escapeAddress(isArchived ? originalUrl : url)],
    ['work', outlet && escapeWiki(outlet)],
    ['agency', wire && escapeWiki(wire)],
    ['date', date ? writeWikiDate(date) : 'n.d.'],
    ['language', /^en\b/.test(language) ? undefined : language],
    ['archive-url', isArchived ? escapeAddress(url) : undefined],
    ['archive-date', isArchived ? captured : undefined],
    ['via', isArchived ? undefined : escapeWiki(archive)],
  ];
  const text = parameters.flatMap(([name, value]) => (value ? [`|${name}=${value}`] : [])).join(' ');
  return [`{{cite news ${text}`, { accessed: { before: ' |access-date=', form: 'iso', after: '' } }, '}}'];
}

function writeAuthor(name: CitableName, number: string): [string, string][] {
  if ('literal' in name || name.familyFirst) return [[`author${number}`, escapeWiki(writeInOrder(name))]];
  const given = [name.given, name.suffix].filter(Boolean).join(' ');
  return [
    [`last${number}`, escapeWiki(name.family)],
    [`first${number}`, escapeWiki(given)],
  ];
}

/** An end that is not known cannot stand in the template: the comment says so. */
function writeWikiDate(date: CitableDate): string {
  const { first, last, doubt } = date;
  const known = first ?? last;
  if (!first || !last)
    return known
      ? `${writeDate({ ...date, first: known, last: known }, 'day-first')} <!-- ${first ? 'or later' : 'or earlier'} -->`
      : 'n.d.';
  // The template wants spaces round the dash between days that have spaces themselves: "30 May – 2 June".
  const days = writeDate(date, 'day-first').replace(/([a-z](?: \d{4})?)–/, '$1 – ');
  return `${days}${doubt ? ` <!-- ${doubt} -->` : ''}`;
}

/** What wikitext would read as markup becomes a character reference: "|", brackets, braces, "<", and quotation marks in pairs. */
function escapeWiki(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[|[\]{}<>]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/''+/g, (marks) => '&#39;'.repeat(marks.length));
}

function escapeAddress(address: string): string {
  return address.replace(/[|[\]{}<>\s]/gu, encodeURIComponent);
}
