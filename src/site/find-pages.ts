import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const REPOSITORY = fileURLToPath(new URL('../../content', import.meta.url));

/** "#pages/about.mdx", as a page of the site imports it. */
const PROSE = /^#pages\/([\w-]+\.mdx)$/;

/** Finds the site's own prose in the archive that is built; what it has none of is taken from the repository's. */
export function findPages(contentFolder: string): Plugin {
  return {
    name: 'find-pages',
    enforce: 'pre',
    resolveId(source) {
      const name = PROSE.exec(source)?.[1];
      return (
        name &&
        [contentFolder, REPOSITORY].map((folder) => join(folder, 'pages', name)).find((path) => existsSync(path))
      );
    },
  };
}
