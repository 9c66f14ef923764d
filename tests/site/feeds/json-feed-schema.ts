import { z } from 'astro/zod';

const address = z.url({ protocol: /^https?$/ });
const author = z.strictObject({ name: z.string().min(1) });
const instant = z.iso.datetime({ offset: true });

/** JSON Feed 1.1 (jsonfeed.org), for the keys that we print: nothing else may be there. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  language: z.string(),
  home_page_url: address,
  feed_url: address,
  authors: z.array(author),
  items: z.array(
    z
      .strictObject({
        id: address,
        url: address,
        external_url: address.optional(),
        title: z.string(),
        language: z.string(),
        content_html: z.string().optional(),
        content_text: z.string().optional(),
        summary: z.string().optional(),
        image: address.optional(),
        date_published: instant,
        date_modified: instant.optional(),
        authors: z.array(author).min(1).optional(),
        tags: z.array(z.string()).optional(),
      })
      .refine((item) => item.content_html !== undefined || item.content_text !== undefined, 'has no content'),
  ),
});
