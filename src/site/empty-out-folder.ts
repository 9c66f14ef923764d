import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltSite, MARK, printMark } from './read-built-site.ts';

/** Empties a folder for a build, and marks it before anything else is in it with where the site is to be published. One with files of other people is left alone and thrown. */
export function emptyOutFolder(folder: string, built: BuiltSite): void {
  if (hasOtherFiles(folder)) throw new Error(`${folder} has files that no build wrote, and is left as it is.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARK), printMark(built));
  const names = readdirSync(folder).filter((name) => name !== MARK && name !== '.git');
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Says whether a folder has files and is none that a site was built into. */
export function hasOtherFiles(folder: string): boolean {
  return existsSync(folder) && !existsSync(join(folder, MARK)) && readdirSync(folder).some((name) => name !== '.git');
}
