import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { assembleHoldings } from '../../src/lib/assemble-holdings.ts';
import { findPicture } from '../../src/lib/structured-data/find-picture.ts';
import type { SummitId } from '../../src/schema/values.ts';
import { drawPictures } from '../../src/site/draw-pictures.ts';
import { makeArchive, printArticleFile } from '../lib/make-archive.ts';

const summit = (id: string, name: string) =>
  `id: ${id}\nname: ${JSON.stringify(name)}\nkind: bilateral\nstart: "2025-06-17"\nend: "2025-06-17"\nplace: Cần Thơ\ncountry: VN\ncountries: [JP, KR]\n`;

const FILES = {
  'articles/a.mdx': printArticleFile(
    'A',
    ['summits: [{ id: "held", basis: "place" }, { id: "hangul", basis: "place" }]'],
    'Text.',
  ),
  'authorities/summits/held.yaml': summit('held', 'Talks <&> at a lodge'),
  'authorities/summits/hangul.yaml': summit('hangul', '남북정상회담'),
  'authorities/summits/bare.yaml': summit('bare', 'Talks of which nothing was written'),
};

test('the archive and each summit with articles has a picture, drawn once and kept by what it shows', async (context) => {
  const folder = await makeArchive(context, FILES);
  const [out, cache] = [join(folder, 'out'), join(folder, 'cache')];
  const holdings = await assembleHoldings(folder);
  assert.equal(await drawPictures(holdings, out, cache), 2);
  const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.png')).sort();
  assert.deepEqual(files, ['picture.png', join('summits', 'held', 'picture.png')]);
  const bytes = await readFile(join(out, 'picture.png'));
  assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630]);
  assert.equal(await drawPictures(holdings, out, cache), 0);
  const other = { ...holdings, archive: { ...holdings.archive, tagline: 'Another sentence' } };
  assert.equal(await drawPictures(other, out, cache), 1);
  assert.notDeepEqual(await readFile(join(out, 'picture.png')), bytes);
});

test('an article is shown by the picture of its summit, and what has none by that of the archive', async (context) => {
  const holdings = await assembleHoldings(await makeArchive(context, FILES));
  const [article] = holdings.articles;
  assert.ok(article);
  const addressOf = (id: string) => {
    const found = holdings.authorities.summits.get(id as SummitId);
    assert.ok(found);
    return findPicture({ kind: 'summit', summit: found }, holdings).address;
  };
  const picture = findPicture({ kind: 'article', article }, holdings);
  assert.equal(picture.address, '/summits/held/picture.png');
  assert.match(picture.alt, /^Talks <&> at a lodge, 17 June 2025, Cần Thơ/);
  assert.deepEqual(['held', 'hangul', 'bare'].map(addressOf), [
    '/summits/held/picture.png',
    '/picture.png',
    '/picture.png',
  ]);
  assert.equal(findPicture(undefined, holdings).address, '/picture.png');
});
