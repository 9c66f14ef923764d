import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { recordSchema, type SourceRecord } from '../schema/record.ts';
import { type Expected, expectedSchema } from './expected.ts';

/** A labelled case as it lies on the disk. */
export type Case = { name: string; file: string; bytes: Uint8Array; record?: SourceRecord; expected: Expected };

/** Reads every case of a folder, in the order of their names: source.txt or source.md, expected.yaml, and record.yaml if there is one. */
export async function readCases(casesDir: string): Promise<Case[]> {
  const entries = await readdir(casesDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => readCase(casesDir, name)));
}

async function readCase(casesDir: string, name: string): Promise<Case> {
  const folder = join(casesDir, name);
  const files = await readdir(folder);
  const source = files.find((file) => file.startsWith('source.'));
  if (!source) throw new Error(`${folder} has no source.txt or source.md. Every labelled case needs one.`);
  const record = files.includes('record.yaml')
    ? recordSchema.parse(await readYaml(join(folder, 'record.yaml')))
    : undefined;
  return {
    name,
    file: `sources/${name}${source.slice('source'.length)}`,
    bytes: await readFile(join(folder, source)),
    ...(record && { record }),
    expected: expectedSchema.parse(await readYaml(join(folder, 'expected.yaml'))),
  };
}

async function readYaml(path: string): Promise<unknown> {
  return parse(await readFile(path, 'utf8'));
}
