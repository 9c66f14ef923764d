import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, archiveSchema } from '../schema/archive.ts';
import { parseYaml } from './parse-yaml.ts';

/** Reads the archive's identity from archive.yaml; without it nothing can be built, so what is wrong with it is thrown. */
export function readArchive(folder: string): Archive {
  const path = join(folder, 'archive.yaml');
  const result = archiveSchema.safeParse(parseYaml(readFileSync(path, 'utf8')));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${path}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}. See src/schema/archive.ts for its keys.`);
}
