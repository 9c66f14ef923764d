import { resolve } from 'node:path';

/** Finds the archive's folder: where SUMMIT_CONTENT points, else "content" in the working folder. */
export function findContentFolder(): string {
  return resolve(process.env.SUMMIT_CONTENT ?? 'content');
}
