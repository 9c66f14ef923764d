import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { recordSchema, type SourceRecord } from '../schema/record.ts';
import { type Expected, expectedSchema } from './expected.ts';

/** A labelled case as it lies on the disk. */
export type Case<T = Expected> = { name: string; file: string; bytes: Uint8Array; record?: SourceRecord; expected: T };

/** Reads every case of a folder, in the order of their names: source.txt or source.md, expected.yaml, and record.yaml if there is one. */
export async function readCases(casesDir: string): Promise<Case[]> {
  return readLabelled(casesDir, expectedSchema);
}

/** Reads the cases of a folder whose labels keep to another schema. */
export async function readLabelled<T>(casesDir: string, schema: z.ZodType<T>): Promise<Case<T>[]> {
  const entries = await readdir(casesDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => readCase(casesDir, name, schema)));
}

async function readCase<T>(casesDir: string, name: string, schema: z.ZodType<T>): Promise<Case<T>> {
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
    expected: schema.parse(await readYaml(join(folder, 'expected.yaml'))),
  };
}

async function readYaml(path: string): Promise<unknown> {
  return parse(await readFile(path, 'utf8'));
}
