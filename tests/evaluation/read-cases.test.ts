import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { readCases } from '../../src/evaluation/read-cases.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cases-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('cases are read in the order of their names, with their record where there is one', async () => {
  await writeCase('b', { 'source.txt': 'Text', 'expected.yaml': 'articles: []\nroles: { 1: paragraph }\n' });
  await writeCase('a', {
    'source.md': '# T',
    'expected.yaml': 'articles: [{ title: T, titleBasis: printed, language: en }]\nroles: { 1: title }\n',
    'record.yaml': 'received: "2026-11-21"\n',
  });
  const [first, second] = await readCases(folder);
  assert.equal(first?.file, 'sources/a.md');
  assert.equal(first?.record?.received, '2026-11-21');
  assert.equal(second?.file, 'sources/b.txt');
  assert.equal(second?.record, undefined);
});

test('a file beside the cases is no case', async () => {
  await writeFile(join(folder, 'README.md'), 'About the cases');
  assert.deepEqual(await readCases(folder), []);
});

test('a case without a source is told by its folder', async () => {
  await writeCase('empty', { 'expected.yaml': 'articles: []\nroles: {}\n' });
  await assert.rejects(readCases(folder), /empty has no source\.txt or source\.md/);
});

test('a role that does not exist is refused', async () => {
  await writeCase('wrong', { 'source.txt': 'Text', 'expected.yaml': 'articles: []\nroles: { 1: kicker }\n' });
  await assert.rejects(readCases(folder));
});

async function writeCase(name: string, files: Record<string, string>): Promise<void> {
  await mkdir(join(folder, name));
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, name, file), text);
}
