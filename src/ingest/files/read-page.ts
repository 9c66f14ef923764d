import { join } from 'node:path';
import { printString } from '../print-frontmatter.ts';
import type { Disk } from './disk.ts';

/** Reads the page of an article as it is on the disk; nothing where there is none. */
export function readPage(id: string, contentDir: string, disk: Disk): string | undefined {
  const file = join(contentDir, 'articles', `${id}.mdx`);
  return disk.isFile(file) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(disk.read(file)) : undefined;
}

/** Says whether a page of this id is there and came from another source than this one. */
export function isPageOfAnother(id: string, file: string, contentDir: string, disk: Disk): boolean {
  const page = readPage(id, contentDir, disk);
  return page !== undefined && !page.includes(`\nsource: { file: ${printString(file)},`);
}
