import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absoluteAddress, addresses } from '../lib/addresses.ts';
import type { Article, Holdings } from '../lib/model.ts';
import { readableText } from '../lib/readable-text.ts';
import { renderBody } from '../lib/render-body.ts';
import { escapeXml } from './escape-xml.ts';

/** Entries of a feed: what a reader who looks in once a week could miss. */
const ENTRIES = 50;

/** Writes the Atom feed (RFC 4287) of the newest articles, with their readable words. */
export async function writeFeed(holdings: Holdings, outFolder: string): Promise<void> {
  await writeFile(join(outFolder, 'feed.xml'), printFeed(holdings));
}

/** Prints the feed. Atom asks for an instant: an article's is the start of its day, or the stamp it was published with. */
export function printFeed(holdings: Holdings): string {
  const { archive, articles } = holdings;
  const newest = articles.filter((article) => article.sortDay).slice(0, ENTRIES);
  const home = escapeXml(absoluteAddress(addresses.home(), archive.site));
  const self = escapeXml(absoluteAddress(addresses.feed(), archive.site));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${archive.language}">
<id>${home}</id>
<title>${escapeXml(archive.title)}</title>
<subtitle>${escapeXml(archive.tagline)}</subtitle>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${home}"/>
<updated>${findInstant(newest[0])}</updated>
<author><name>${escapeXml(archive.editor)}</name></author>
${newest.map((article) => printEntry(article, holdings)).join('\n')}
</feed>
`;
}

function printEntry(article: Article, { archive, authorities }: Holdings): string {
  const { title, dek, outlet, authors, language } = article.frontmatter;
  const address = escapeXml(absoluteAddress(addresses.article(article.id), archive.site));
  const names = authors ?? (outlet ? [outlet.asPrinted] : []);
  const { html } = renderBody(readableText(article), authorities, false);
  return [
    `<entry xml:lang="${language}">`,
    `<id>${address}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<updated>${findInstant(article)}</updated>`,
    ...names.map((name) => `<author><name>${escapeXml(name)}</name></author>`),
    dek ? `<summary>${escapeXml(dek)}</summary>` : '',
    html ? `<content type="html" xml:base="${address}">${escapeXml(html)}</content>` : '',
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** "2025-06" gives the start of its first day, in UTC; an archive without a dated article has the start of the epoch. */
function findInstant(article: Article | undefined): string {
  const { published } = article?.frontmatter ?? {};
  const stamp = published && article?.sortDay === published.slice(0, 10) ? published : (article?.sortDay ?? '1970');
  return new Date(stamp.length > 10 && !/(?:Z|[+-]\d{2}:\d{2})$/.test(stamp) ? `${stamp}Z` : stamp)
    .toISOString()
    .replace('.000Z', 'Z');
}
