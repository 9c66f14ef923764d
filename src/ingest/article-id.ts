import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';
import { type ArticleId, articleIdSchema, type Sha256 } from '../schema/values.ts';

/** Longer slugs make addresses that nobody can read out. */
const LONGEST_SLUG = 60;

/**
 * Makes the id of a new article: the slug of its title; where that is empty or taken, with six hex digits of the source's
 * digest and the article's first line.
 */
export function makeArticleId(
  title: string,
  source: { sha256: Sha256; firstLine: number },
  isTaken: (id: string) => boolean,
): ArticleId {
  const slug = slugTitle(title);
  // "page" is kept for the later pages of lists.
  if (slug !== '' && slug !== 'page' && !isTaken(slug)) return articleIdSchema.parse(slug);
  const digits = createHash('sha256').update(`${source.sha256}:${source.firstLine}`).digest('hex').slice(0, 6);
  return articleIdSchema.parse(slug === '' ? digits : `${slug}-${digits}`);
}

/** Cuts at a word's end: "leaders-of-japan-and-south-korea". A first word longer than the limit is cut inside. */
function slugTitle(title: string): string {
  const slug = slugify(title, { decamelize: false });
  if (slug.length <= LONGEST_SLUG) return slug;
  const end = slug.lastIndexOf('-', LONGEST_SLUG);
  return slug.slice(0, end > 0 ? end : LONGEST_SLUG);
}
