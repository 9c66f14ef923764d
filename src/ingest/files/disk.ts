import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What ingest does to a disk. Tests hand in one that fails at a chosen write. */
export type Disk = {
  /** The names in a folder, in the order of their characters' codes, which no machine's language changes; none where it is absent. */
  list: (folder: string) => string[];
  /** Throws where there is none or it cannot be read. */
  read: (file: string) => Uint8Array;
  isFile: (path: string) => boolean;
  /** Writes a file whole or not at all: a reader sees the old bytes or the new, whenever the run ends. */
  writeWhole: (file: string, text: string) => void;
  rename: (from: string, to: string) => void;
  remove: (file: string) => void;
};

/** What a run writes before it has its name, with the number of its process: ".ingest-4711.tmp". */
const TEMPORARY = /^\.ingest-(\d+)\.tmp$/;

export const nodeDisk: Disk = {
  list: listFolder,
  read: (file) => readFileSync(file),
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
  writeWhole,
  rename: (from, to) => renameSync(from, to),
  remove: (file) => rmSync(file),
};

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Says whether a file was left behind by a run that was killed while writing, and is not being written by another run. */
export function isLeftover(name: string): boolean {
  const writer = TEMPORARY.exec(name)?.[1];
  return writer !== undefined && !isRunning(Number(writer));
}

function isRunning(writer: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(writer, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** In the same folder, because a rename is one step only inside one file system; two runs at once have a file each. */
function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = join(dirname(file), `.ingest-${process.pid}.tmp`);
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}
