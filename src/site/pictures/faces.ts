import { readFileSync } from 'node:fs';

/** The faces of pictures, cuts of the site's own (src/styles/fonts); satori reads no WOFF2. */
export const FACES = [
  { name: 'Title', file: 'picture-title.woff' },
  { name: 'Text', file: 'picture-text.woff' },
  { name: 'Extended', file: 'picture-extended.woff' },
].map(({ name, file }) => ({ name, data: readFileSync(new URL(`../../styles/fonts/${file}`, import.meta.url)) }));
