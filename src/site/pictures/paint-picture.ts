import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { PICTURE_SIZE } from '../../lib/structured-data/find-picture.ts';
import { FACES } from './faces.ts';
import type { Element } from './lay-words.ts';
import { COLOURS } from './look.ts';

/** A picture to paint, and the file that it becomes. */
export type Painting = { layout: Element; marks: string; file: string };

/** Paints words over marks as a PNG. Letters become outlines, so that no face of the machine takes part. */
export async function paintPicture(words: Element, marks: string): Promise<Buffer> {
  const text = await satori(words, {
    ...PICTURE_SIZE,
    fonts: FACES.map((face) => ({ ...face, weight: 400, style: 'normal' })),
  });
  const ground = `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>${marks}`;
  const svg = text.replace(/^<svg[^>]*>/, (tag) => `${tag}${ground}`);
  const picture = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return picture.asPng();
}
