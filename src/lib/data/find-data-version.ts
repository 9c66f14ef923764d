import { createHash } from 'node:crypto';
import type { Holdings } from '../model.ts';

/** Digits of the digest that tell two states of an archive apart, for people who compare them by eye. */
const DIGITS = 8;

/**
 * Finds the version of the data: the day of the latest article and a digest of all that they are made of, "2026-06-17.3fa9c1d2".
 * It changes exactly when the data do, and no clock takes part in it.
 */
export function findDataVersion({ articles, authorities }: Holdings): string {
  const digest = createHash('sha256');
  for (const { id, frontmatter, rights, withdrawn } of articles)
    digest.update(JSON.stringify([id, frontmatter.seal, rights, withdrawn]));
  for (const records of [authorities.people, authorities.summits, authorities.countries])
    digest.update(JSON.stringify([...records.values()]));
  const latest = articles.find(({ sortDay }) => sortDay !== undefined)?.sortDay ?? '0000';
  return `${latest}.${digest.digest('hex').slice(0, DIGITS)}`;
}
