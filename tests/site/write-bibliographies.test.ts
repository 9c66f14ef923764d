import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { assembleHoldings } from '../../src/lib/assemble-holdings.ts';
import { writeArticleFiles } from '../../src/site/write-article-files.ts';
import { writeBibliographies } from '../../src/site/write-bibliographies.ts';
import { makeArchive, printArticleFile } from '../lib/make-archive.ts';

const PERSON = 'id: lee-jae-myung\nname: "Lee Jae Myung"\nsurname: Lee\ncountry: KR\noffices: []\n';
const MENTION =
  'people: [{ id: "lee-jae-myung", name: "Lee Jae Myung", asPrinted: "Lee", mentions: 1, basis: "name" }]';

/** Writes the bibliographies of three articles, two of which name a person, one of them withdrawn; gives the folder. */
async function writeSample(context: TestContext, base?: string): Promise<string> {
  const folder = await makeArchive(context, {
    'authorities/people/lee-jae-myung.yaml': PERSON,
    'sources/gone.yaml': 'withdrawn: { date: "2026-11-01", reason: "Asked for." }\n',
    'articles/newer.mdx': printArticleFile('Newer', ['date: "2025-06-18"', MENTION], 'SECRET WORDS.'),
    'articles/older.mdx': printArticleFile('Older', ['date: "2025-06-17"'], 'SECRET WORDS.'),
    'articles/taken.mdx': printArticleFile('Taken', ['date: "2025-06-16"', MENTION], 'Words.', 'sources/gone.txt'),
  });
  if (base) process.env.SUMMIT_BASE = base;
  context.after(() => delete process.env.SUMMIT_BASE);
  const out = join(folder, 'out');
  const holdings = await assembleHoldings(folder);
  await writeBibliographies(holdings, out);
  await writeArticleFiles(holdings, out);
  return out;
}

test('the archive’s bibliography has every article, newest first, and a person’s those that name them', async (context) => {
  const out = await writeSample(context);
  assert.match(await readFile(join(out, 'articles/bibliography.ris'), 'utf8'), /TI {2}- Newer\n[\s\S]*TI {2}- Older\n/);
  assert.match(
    await readFile(join(out, 'articles/bibliography.bib'), 'utf8'),
    /^@article\{newer,[\s\S]*@article\{older,/m,
  );
  const csl: unknown = JSON.parse(await readFile(join(out, 'people/lee-jae-myung/bibliography.csl.json'), 'utf8'));
  assert.ok(Array.isArray(csl));
  assert.deepEqual(
    csl.map(({ id }) => id),
    ['newer'],
  );
});

test('a withdrawn article is in no bibliography, and a record that none names has none', async (context) => {
  const out = await writeSample(context);
  assert.doesNotMatch(await readFile(join(out, 'articles/bibliography.ris'), 'utf8'), /Taken/);
  assert.ok(!existsSync(join(out, 'countries')));
});

test('below a base path the files stand where the pages do, and the addresses name it', async (context) => {
  const out = await writeSample(context, '/kept/');
  assert.match(
    await readFile(join(out, 'people/lee-jae-myung/bibliography.ris'), 'utf8'),
    /UR {2}- https:\/\/archive\.example\/kept\/articles\/newer\/\n/,
  );
});

test('each article has its references beside it, without a word of its text', async (context) => {
  const out = await writeSample(context);
  for (const ending of ['ris', 'bib', 'csl.json']) {
    const text = await readFile(join(out, `articles/newer.${ending}`), 'utf8');
    assert.match(text, /Newer/);
    assert.doesNotMatch(text, /SECRET/);
  }
});
