import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runIngest } from '../../src/ingest/run-ingest.ts';
import { assembleHoldings } from '../../src/lib/assemble-holdings.ts';
import { TABLES } from '../../src/lib/data/tables.ts';
import { writeData } from '../../src/site/write-data.ts';
import { readPackage } from '../lib/data/read-package.ts';
import { makeArchive, printArticleFile } from '../lib/make-archive.ts';

async function writeTo(context: TestContext, content: string): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'summit-archive-'));
  context.after(() => rm(out, { recursive: true, force: true }));
  await writeData(await assembleHoldings(content), out);
  return join(out, 'data');
}

async function readJsonLines(folder: string, name: string): Promise<Record<string, unknown>[]> {
  const text = await readFile(join(folder, `${name}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

test('the data of the starter collection hold by their own schemas, and both formats say the same', async (context) => {
  const folder = await writeTo(context, 'content');
  const { tables, version } = readPackage(folder);
  assert.match(version, /^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/);
  assert.deepEqual(
    [...tables.keys()],
    TABLES.map(({ name }) => name),
  );
  const filled = ['articles', 'mentions', 'notes', 'summits', 'participations', 'meetings', 'people', 'offices'];
  for (const name of filled) assert.ok((tables.get(name)?.length ?? 0) > 40, name);
  for (const [name, rows] of tables) assert.deepEqual(await readJsonLines(folder, name), rows, name);
});

test('what rights withhold is in none of the files, and what they do not is', async (context) => {
  const content = await mkdtemp(join(tmpdir(), 'summit-archive-'));
  context.after(() => rm(content, { recursive: true, force: true }));
  await cp('tests/browser/archive', content, { recursive: true });
  await runIngest(content, { clock: () => new Date('2026-11-21T12:00:00Z') });
  const folder = await writeTo(context, content);
  for (const file of await readdir(folder))
    assert.doesNotMatch(await readFile(join(folder, file), 'utf8'), /zeppelin|telegram/, file);
  const { tables } = readPackage(folder);
  const spoken = tables.get('quotations')?.map(({ words, speaker_id }) => [words, speaker_id]);
  assert.deepEqual(spoken, [['We will speak often', 'lee-jae-myung']]);
  const withdrawn = tables.get('articles')?.find((row) => row.withdrawn !== undefined);
  assert.deepEqual([withdrawn?.display, withdrawn?.withdrawn], ['record', '2026-01-02']);
});

test('hostile words come back as they were: quoted, and kept from being run as formulas', async (context) => {
  const titles = ['=HYPERLINK("https://x.example","a, b")', "'=1+1", '+82', '-1', '@x', 'Plain, "quoted"', "'quoted'"];
  const files = titles.map((title, index) => [`articles/a${index}.mdx`, printArticleFile(title, [], 'Words.')]);
  const folder = await writeTo(context, await makeArchive(context, Object.fromEntries(files)));
  const { raw } = readPackage(folder);
  const printed = raw.get('articles')?.map(({ title }) => String(title)) ?? [];
  assert.ok(printed.every((text) => !/^[=+\-@\t\r]/.test(text)));
  assert.deepEqual(
    printed.map((text) => text.replace(/^'(?='*[=+\-@\t\r])/, '')),
    titles,
  );
  assert.deepEqual(
    (await readJsonLines(folder, 'articles')).map(({ title }) => title),
    titles,
  );
});

test('a sign between the members of a list inside a member does not part it', async (context) => {
  const content = await makeArchive(context, {
    'articles/a.mdx': printArticleFile('A', ['authors: ["Kim | Lee", "Park"]'], 'Words.'),
  });
  const folder = await writeTo(context, content);
  assert.deepEqual(readPackage(folder).tables.get('articles')?.[0]?.authors, ['Kim / Lee', 'Park']);
  assert.deepEqual((await readJsonLines(folder, 'articles'))[0]?.authors, ['Kim | Lee', 'Park']);
});

test('the version is the same for the same content, and another for any change of it', async (context) => {
  const versionOf = async (seal: string) => {
    const article = printArticleFile('A', ['date: "2025-06-17"'], 'Words.').replace(/seal: "0{64}"/, `seal: "${seal}"`);
    return readPackage(await writeTo(context, await makeArchive(context, { 'articles/a.mdx': article }))).version;
  };
  const [first, same, other] = [
    await versionOf('1'.repeat(64)),
    await versionOf('1'.repeat(64)),
    await versionOf('2'.repeat(64)),
  ];
  assert.match(first, /^2025-06-17\./);
  assert.equal(first, same);
  assert.notEqual(first, other);
});

test('the citation of the data names them, who answers for them, their version and their address', async (context) => {
  const folder = await writeTo(context, await makeArchive(context, {}));
  const citation = await readFile(join(folder, 'CITATION.cff'), 'utf8');
  assert.match(citation, /^cff-version: "1\.2\.0"\n/);
  for (const line of [
    'type: "dataset"',
    'title: "Test Archive: data"',
    '  - name: "The editor"',
    'url: "https://archive.example/data/"',
  ])
    assert.ok(citation.includes(`\n${line}\n`), line);
});
