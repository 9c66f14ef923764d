import { assembleHoldings } from './assemble-holdings.ts';
import { findContentFolder } from './find-content-folder.ts';
import type { Holdings } from './model.ts';

const holdingsByFolder = new Map<string, Promise<Holdings>>();

/** Reads all that the archive has: the pages' one door to the content. A folder is read once a process. */
export function readHoldings(folder: string = findContentFolder()): Promise<Holdings> {
  const held = holdingsByFolder.get(folder) ?? assembleHoldings(folder);
  holdingsByFolder.set(folder, held);
  return held;
}
