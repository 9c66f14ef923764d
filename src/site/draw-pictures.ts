import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { addresses, findBase } from '../lib/addresses.ts';
import { formatSpan } from '../lib/format-date.ts';
import type { Holdings, Summit } from '../lib/model.ts';
import { hasPicture, isDrawable } from '../lib/structured-data/find-picture.ts';
import { FACES } from './pictures/faces.ts';
import { layArchiveMarks, laySummitMarks, type Marks } from './pictures/lay-marks.ts';
import { layWords, type PictureWords } from './pictures/lay-words.ts';
import type { Painting } from './pictures/paint-picture.ts';

/** Pictures are kept by what they show: a build draws only those that are new. */
const CACHE = join(import.meta.dirname, '../../.cache/pictures');

type Picture = { address: string; words: PictureWords; marks: string };

/** Draws the pictures by which other sites show the archive and each summit that has one; gives how many had to be drawn. */
export async function drawPictures(holdings: Holdings, outFolder: string, cache: string = CACHE): Promise<number> {
  await mkdir(cache, { recursive: true });
  const tools = describeTools();
  const pictures = [...listPictures(holdings)].map(({ address, words, marks }) => {
    const layout = layWords(words);
    const key = createHash('sha256')
      .update(JSON.stringify([tools, layout, marks]))
      .digest('hex');
    return { address, layout, marks, file: join(cache, `${key.slice(0, 32)}.png`) };
  });
  const missing = pictures.filter(({ file }) => !existsSync(file));
  if (missing.length > 0) await paintElsewhere(missing);
  for (const { address, file } of pictures) {
    const place = join(outFolder, address.slice(findBase().length));
    await mkdir(dirname(place), { recursive: true });
    await copyFile(file, place);
  }
  return missing.length;
}

/** In a thread of its own, while this one renders pages. */
function paintElsewhere(pictures: readonly Painting[]): Promise<void> {
  const worker = new Worker(new URL('./pictures/paint-worker.ts', import.meta.url), { workerData: pictures });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
}

/** What the same words and marks become depends on these. */
function describeTools(): string[] {
  const require = createRequire(import.meta.url);
  const versions = ['satori', '@resvg/resvg-js'].map((name) => {
    const { version }: { version: string } = require(`${name}/package.json`);
    return version;
  });
  return [...versions, ...FACES.map(({ data }) => createHash('sha256').update(data).digest('hex'))];
}

function* listPictures(holdings: Holdings): Generator<Picture> {
  const { archive, authorities } = holdings;
  const head = { archive: keepDrawable(archive.title) };
  yield {
    address: addresses.picture(),
    ...layPicture({ ...head, title: keepDrawable(archive.tagline), detail: '' }, layArchiveMarks(holdings)),
  };
  for (const summit of authorities.summits.values()) {
    if (!hasPicture(summit, holdings)) continue;
    yield {
      address: addresses.picture(addresses.summit(summit.id)),
      ...layPicture({ ...head, title: summit.name, detail: printDetail(summit) }, laySummitMarks(summit, holdings)),
    };
  }
}

function layPicture(words: Omit<PictureWords, 'line' | 'span'>, { name, span, svg }: Marks): Omit<Picture, 'address'> {
  return { words: { ...words, line: keepDrawable(name), span }, marks: svg };
}

function printDetail({ start, end, place, status }: Summit): string {
  return [formatSpan(start, end), keepDrawable(place), status].filter(Boolean).join(', ');
}

/** Boxes in place of letters say less than nothing. */
function keepDrawable(words: string): string {
  return isDrawable(words) ? words : '';
}
