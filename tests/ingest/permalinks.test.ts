import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkArchive } from '../../src/check/check-archive.ts';
import { runIngest } from '../../src/ingest/run-ingest.ts';
import { addressParagraphs } from '../../src/text/paragraph-address.ts';
import { ARTICLE, makeArchive, type SmallArchive } from './small-archive.ts';

const clock = () => new Date(2026, 10, 21, 12);
const ID = 'lee-and-ishiba-agree-to-meet-more-often';
const PAGE = `articles/${ID}.mdx`;
const RECORD = 'sources/herald.yaml';

async function rulesOf({ folder }: SmallArchive): Promise<string[]> {
  return (await checkArchive(folder)).problems.map(({ where, rule }) => `${where} ${rule}`);
}

test('every permalink is put on a list, in order, and the list is left alone by a second run', async (t) => {
  const archive = makeArchive(t, {
    'sources/herald.txt': ARTICLE,
    'sources/other.txt': ARTICLE.replace('Lee and', 'And'),
  });
  await runIngest(archive.folder, { clock });
  const list = archive.read('permalinks.txt');
  assert.deepEqual(
    list.split('\n').filter((line) => line !== '' && !line.startsWith('#')),
    ['and-ishiba-agree-to-meet-more-often', ID],
  );
  await runIngest(archive.folder, { clock });
  assert.equal(archive.read('permalinks.txt'), list);
  assert.deepEqual(await rulesOf(archive), []);
});

test('a record and a page that were taken away by hand are missed, and their id is not given again', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  await runIngest(archive.folder, { clock });
  for (const file of ['sources/herald.txt', RECORD, PAGE]) archive.remove(file);
  archive.write('sources/later.txt', ARTICLE.replace('half hour', 'whole hour'));
  await runIngest(archive.folder, { clock });
  assert.deepEqual(await rulesOf(archive), ['permalinks.txt permalink-gone']);
  const [page] = archive.list().filter((file) => file.startsWith('articles/'));
  assert.match(page ?? '', new RegExp(`^articles/${ID}-[0-9a-f]{6}\\.mdx$`));
});

test('a list that was lost is missed, and made again by ingest', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  await runIngest(archive.folder, { clock });
  archive.remove('permalinks.txt');
  assert.deepEqual(await rulesOf(archive), ['permalinks.txt permalinks-unlisted']);
  await runIngest(archive.folder, { clock });
  assert.deepEqual(await rulesOf(archive), []);
});

test('an article that people give another id keeps the old one as a way to it', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  await runIngest(archive.folder, { clock });
  archive.write(RECORD, archive.read(RECORD).replace(`id: "${ID}"`, `id: "talks", was: ["${ID}"]`));
  await runIngest(archive.folder, { clock });
  assert.deepEqual(await rulesOf(archive), [`${PAGE} page-of-former-id`]);
  archive.remove(PAGE);
  assert.deepEqual(await rulesOf(archive), []);
  assert.match(archive.read('permalinks.txt'), /\ntalks\n/);
});

test('an article merged into another must lead to one that is kept', async (t) => {
  const archive = makeArchive(t, {
    'sources/herald.txt': ARTICLE,
    'sources/other.txt': ARTICLE.replace('Lee and', 'And'),
  });
  await runIngest(archive.folder, { clock });
  const merge = (into: string) =>
    `merged:\n  ${ID}: { into: "${into}", date: "2026-11-21", reason: "Pasted twice." }\n`;
  const record = archive.read(RECORD);
  archive.write(RECORD, record + merge('and-ishiba-agree-to-meet-more-often'));
  assert.deepEqual(await rulesOf(archive), []);
  archive.write(RECORD, record + merge('nothing-here'));
  assert.deepEqual(await rulesOf(archive), [`${RECORD} merged-into-nothing`]);
  archive.write(RECORD, record + merge(ID).replace(`  ${ID}:`, '  and-ishiba-agree-to-meet-more-often:'));
  assert.deepEqual(await rulesOf(archive), [`${RECORD} merged-stranger`]);
});

test('a passage that ingest reads otherwise is recorded in the ledger with the day, and told as it comes back', async (t) => {
  const archive = makeArchive(t, { 'sources/herald.txt': ARTICLE });
  await runIngest(archive.folder, { clock });
  const record = archive.read(RECORD);
  const [gone] = addressParagraphs([ARTICLE.split('\n')[9] ?? '']);
  const roles = `corrections:\n  ${ID}:\n    - { roles: [{ lines: [10, 10], role: "boilerplate" }], by: "Ann", on: "2026", why: "a tail" }\n`;
  archive.write(RECORD, record + roles);
  await runIngest(archive.folder, { clock });
  assert.match(archive.read(RECORD), new RegExp(`changed: \\[ ?\\{ address: "${gone}", on: "2026-11-21" \\} ?\\]`));
  const settled = archive.read(RECORD);
  await runIngest(archive.folder, { clock: () => new Date(2027, 0, 1) });
  assert.equal(archive.read(RECORD), settled);
  archive.write(RECORD, settled.slice(0, settled.indexOf('corrections:')));
  await runIngest(archive.folder, { clock });
  assert.doesNotMatch(archive.read(RECORD), /changed/);
});
