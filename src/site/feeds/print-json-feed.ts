import type { Feed, FeedEntry } from './model.ts';

/** Prints a feed as JSON Feed 1.1 (jsonfeed.org). */
export function printJsonFeed({ title, subtitle, language, page, json, editor, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: subtitle,
    language,
    home_page_url: page,
    feed_url: json,
    authors: [{ name: editor }],
    items: entries.map(describeItem),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}

/** The format wants words of some kind: an article of which none may be shown has its title for them. */
function describeItem(entry: FeedEntry): Record<string, unknown> {
  const { address, title, language, updated, published, authors, summary, html, original, picture, tags } = entry;
  return {
    id: address,
    url: address,
    external_url: original,
    title,
    language,
    ...(html ? { content_html: html, summary } : { content_text: summary ?? title }),
    image: picture,
    date_published: published ?? updated,
    date_modified: published && updated !== published ? updated : undefined,
    authors: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
    tags: tags.length > 0 ? tags : undefined,
  };
}
