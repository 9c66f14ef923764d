import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in every folder that a site was built into, so that no other folder is ever emptied. */
export const MARK = '.summit-archive';

/** Where a built site is to be published: its address, and the path below it with a slash at both ends. */
export type BuiltSite = { site: string; base: string };

/** What the mark says first, for a person who wonders. */
const MEANING = 'A site was built into this folder. The next build empties it, but for ".git".';

/** Prints the mark of a built site. */
export function printMark({ site, base }: BuiltSite): string {
  return `${MEANING}\nsite: ${site}\nbase: ${base}\n`;
}

/** Reads for which address a site was built; nothing of a build that did not end or of a folder without a mark. */
export function readBuiltSite(folder: string): BuiltSite | undefined {
  let mark: string;
  try {
    mark = readFileSync(join(folder, MARK), 'utf8');
  } catch {
    return undefined;
  }
  const [site, base] = [/^site: (\S+)$/m.exec(mark)?.[1], /^base: (\S+)$/m.exec(mark)?.[1]];
  return site && base ? { site, base } : undefined;
}
