import { escapeXml } from '../escape-xml.ts';
import type { Feed, FeedEntry } from './model.ts';

/** An archive without a dated article has no day; Atom must have one. */
const NO_DAY = '1970-01-01T00:00:00Z';

/** Prints a feed as Atom (RFC 4287). */
export function printAtom({ title, subtitle, language, page, atom, json, editor, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">
<id>${escapeXml(page)}</id>
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(subtitle)}</subtitle>
<link rel="self" type="application/atom+xml" href="${escapeXml(atom)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
<link rel="alternate" type="application/feed+json" href="${escapeXml(json)}"/>
<updated>${
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? NO_DAY
  }</updated>
<author><name>${escapeXml(editor)}</name></author>
${entries.map(printEntry).join('\n')}
</feed>
`;
}

function printEntry(entry: FeedEntry): string {
  const { address, title, language, updated, published, authors, summary, html, original, tags } = entry;
  return [
    `<entry xml:lang="${escapeXml(language)}">`,
    `<id>${escapeXml(address)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    original && `<link rel="via" href="${escapeXml(original)}"/>`,
    `<updated>${updated}</updated>`,
    published && `<published>${published}</published>`,
    ...authors.map((name) => `<author><name>${escapeXml(name)}</name></author>`),
    ...tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    summary && `<summary>${escapeXml(summary)}</summary>`,
    html && `<content type="html">${escapeXml(html)}</content>`,
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n');
}
