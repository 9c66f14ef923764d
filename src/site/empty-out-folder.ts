import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in every folder that a site was built into, so that no other folder is ever emptied. */
const MARK = '.summit-archive';

const MEANING = 'A site was built into this folder. The next build empties it, but for ".git".\n';

/** Empties a folder for a build, and marks it before anything else is in it. One with files of other people is left alone and thrown. */
export function emptyOutFolder(folder: string): void {
  if (hasOtherFiles(folder)) throw new Error(`${folder} has files that no build wrote, and is left as it is.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARK), MEANING);
  const names = readdirSync(folder).filter((name) => name !== MARK && name !== '.git');
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Says whether a folder has files and is none that a site was built into. */
export function hasOtherFiles(folder: string): boolean {
  return existsSync(folder) && !existsSync(join(folder, MARK)) && readdirSync(folder).some((name) => name !== '.git');
}
