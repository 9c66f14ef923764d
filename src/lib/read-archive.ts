import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '../authorities/parse-record.ts';
import { type Archive, archiveSchema } from '../schema/archive.ts';

/** Reads the archive's identity from archive.yaml. Without it no page can be built, so what is wrong with it is thrown. */
export function readArchive(folder: string): Archive {
  const parsed = parseRecord(archiveSchema, readFileSync(join(folder, 'archive.yaml'), 'utf8'), 'archive.yaml');
  if ('value' in parsed) return parsed.value;
  const [problem] = parsed.problems;
  throw new Error(`${problem?.where} · ${problem?.rule} · ${problem?.what} ${problem?.why} ${problem?.fix}`);
}
