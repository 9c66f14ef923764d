import { rename, writeFile } from 'node:fs/promises';
import { workerData } from 'node:worker_threads';
import { type Painting, paintPicture } from './paint-picture.ts';

const pictures: readonly Painting[] = workerData;

for (const { layout, marks, file } of pictures) {
  // Under another name until it is whole: a build that is stopped, or another beside it, must not leave half a picture.
  await writeFile(`${file}.${process.pid}`, await paintPicture(layout, marks));
  await rename(`${file}.${process.pid}`, file);
}
