import { join, resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { findPages } from './src/site/find-pages.ts';
import { loadNatively } from './src/site/load-natively.ts';

// Which archive is built, where to and for which address: src/site/build-site.ts says it through the environment.
const { SUMMIT_CONTENT = 'content', SUMMIT_OUT = 'dist', SUMMIT_SITE, SUMMIT_BASE = '/' } = process.env;
const { SUMMIT_CACHE = resolve('.cache') } = process.env;

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  site: SUMMIT_SITE,
  base: SUMMIT_BASE,
  outDir: resolve(SUMMIT_OUT),
  cacheDir: join(SUMMIT_CACHE, 'astro'),
  integrations: [mdx()],
  // A citable archive prints what was printed: no curled quotation marks, no dashes made of "--".
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  // The default, 'jsx', takes away white space between inline elements, and with it spaces between words.
  compressHTML: true,
  // Each page reads its own file: four at a time keep both cores at work and the memory of few texts.
  build: { concurrency: 4, inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    // Scripts and styles inside the page would break its content security policy.
    // The folder is emptied before, by src/site/empty-out-folder.ts: Astro would empty any.
    build: { assetsInlineLimit: 0, emptyOutDir: false },
    cacheDir: join(SUMMIT_CACHE, 'vite'),
    plugins: [loadNatively(), findPages(resolve(SUMMIT_CONTENT))],
  },
  devToolbar: { enabled: false },
});
