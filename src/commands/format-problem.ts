import { join, relative } from 'node:path';
import type { Problem } from '../schema/problem.ts';

/**
 * Formats a problem for people: "content/sources/x.txt:7 · rule · what", then why and what to do. `folder` is the one that
 * its place counts from.
 */
export function formatProblem({ where, rule, what, why, fix }: Problem, folder: string): string {
  return `${formatPath(folder, where)} · ${rule} · ${what}\n  ${why}\n  ${fix}`;
}

/** Formats the path of a file in a folder as one would type it here: from the working folder where it lies below it. */
export function formatPath(folder: string, file: string): string {
  const near = relative('', folder);
  return join(near.startsWith('..') ? folder : near, file);
}

/** Formats a count with its noun: "1 article", "3,000 articles". */
export function formatCount(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
