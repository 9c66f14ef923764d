import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// Which archive is built, where to and for which address: src/site/build-site.ts says it through the environment.
const { SUMMIT_CONTENT = 'content', SUMMIT_OUT = 'dist', SUMMIT_SITE, SUMMIT_BASE = '/' } = process.env;

// An archive may have prose of its own; without it the pages of the repository's archive serve.
const ownPages = resolve(SUMMIT_CONTENT, 'pages');
const pages = existsSync(ownPages) ? ownPages : fileURLToPath(new URL('content/pages', import.meta.url));

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  site: SUMMIT_SITE,
  base: SUMMIT_BASE,
  outDir: resolve(SUMMIT_OUT),
  cacheDir: '.cache/astro',
  integrations: [mdx()],
  // A citable archive prints what was printed: no curled quotation marks, no dashes made of "--".
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  // The default, 'jsx', takes away white space between inline elements, and with it spaces between words.
  compressHTML: true,
  // Each page reads its own file: four at a time keep both cores at work and the memory of few texts.
  build: { concurrency: 4, inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    // Scripts and styles inside the page would break the content security policy of the layout.
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { '#pages': pages } },
    cacheDir: '.cache/vite',
  },
  devToolbar: { enabled: false },
});
