import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Authorities } from '../../src/authorities/model.ts';
import { readAuthorities } from '../../src/authorities/read-authorities.ts';
import type { Problem } from '../../src/schema/problem.ts';

/** Reads records that a test gives as text by file name ("people/ada-byron.yaml"), from a folder that is there for the test alone. */
export async function makeAuthorities(
  files: Readonly<Record<string, string>>,
): Promise<{ authorities: Authorities; problems: Problem[]; contentDir: string }> {
  const contentDir = await mkdtemp(join(tmpdir(), 'authorities-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(contentDir, 'authorities', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    return { ...(await readAuthorities(contentDir)), contentDir };
  } finally {
    await rm(contentDir, { recursive: true });
  }
}

/** A person's record with one office, and any further lines. */
export function printPerson(id: string, name: string, surname: string, ...lines: string[]): Record<string, string> {
  return {
    [`people/${id}.yaml`]: [
      `id: ${id}`,
      `name: "${name}"`,
      `surname: "${surname}"`,
      'country: KR',
      ...(lines.length > 0 ? lines : ['offices: []']),
    ].join('\n'),
  };
}
