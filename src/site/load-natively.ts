import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** The reading of sources finds its word lists beside its own files, and so cannot be bundled. */
const NATIVE = /\/ingest\/[\w/-]+\.ts$/;

/** Leaves the reading of sources out of Astro's bundle: Node runs it as it is. */
export function loadNatively(): Plugin {
  return {
    name: 'load-natively',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!NATIVE.test(source)) return undefined;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved && { id: pathToFileURL(resolved.id).href, external: true };
    },
  };
}
