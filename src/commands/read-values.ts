import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasOtherFiles } from '../site/empty-out-folder.ts';
import { type Values, WrongUsage } from './command.ts';

/** Reads the archive's folder from the options, and puts it where Astro's own process finds it. */
export function readContentFolder({ content = 'content' }: Values): string {
  const folder = readFolder(content, 'There is no archive');
  process.env.SUMMIT_CONTENT = folder;
  return folder;
}

/** Reads the folder of a site that was built. */
export function readBuiltFolder({ out = 'dist' }: Values): string {
  return readFolder(out, 'There is no built site');
}

/** Reads the folder that a site is to be built into, which the build empties. */
export function readOutFolder({ out = 'dist' }: Values): string {
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === false || hasOtherFiles(out)) {
    throw new WrongUsage(
      `--out wants a new folder, an empty one or an earlier build, and "${out}" has other files. Choose another, or empty that one yourself.`,
    );
  }
  return out;
}

/** Reads the path below which a site is served: "archive", "/archive" and "/archive/" are one. */
export function readBase({ base }: Values): string | undefined {
  if (base === undefined) return undefined;
  const path = base.replace(/^\/+|\/+$/g, '');
  if (!/^[A-Za-z0-9._~/-]*$/.test(path)) throw new WrongUsage(`--base wants a path such as /archive, not "${base}".`);
  return path === '' ? '/' : `/${path}/`;
}

/** Reads the address that a site is published at. */
export function readSite({ site }: Values): string | undefined {
  if (site !== undefined && !/^https?:$/.test(URL.parse(site)?.protocol ?? '')) {
    throw new WrongUsage(`--site wants an address such as https://example.org, not "${site}".`);
  }
  return site;
}

export function readPort({ port = '4321' }: Values): number {
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535)
    throw new WrongUsage(`--port wants a number from 0 to 65535, not "${port}".`);
  return number;
}

function readFolder(path: string, missing: string): string {
  const folder = resolve(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUsage(`${missing}: "${path}" is not a folder.`);
  return folder;
}
