import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '../authorities/parse-record.ts';
import { type Archive, archiveSchema } from '../schema/archive.ts';
import type { Problem } from '../schema/problem.ts';

/** Reads the archive's identity from archive.yaml. Without it no page can be built, so what is wrong with it is thrown. */
export function readArchive(folder: string): Archive {
  const read = readIdentity(folder);
  if ('value' in read) return read.value;
  const problems = read.problems.map(
    ({ where, rule, what, why, fix }) => `${where} · ${rule} · ${what}\n  ${why}\n  ${fix}`,
  );
  throw new Error(problems.join('\n'));
}

/** Reads archive.yaml, or says what is wrong with it. */
export function readIdentity(folder: string): { value: Archive } | { problems: Problem[] } {
  const where = 'archive.yaml';
  let text: string;
  try {
    text = readFileSync(join(folder, where), 'utf8');
  } catch {
    return { problems: [describeNoIdentity(where)] };
  }
  return parseRecord(archiveSchema, text, where);
}

function describeNoIdentity(where: string): Problem {
  return {
    where,
    rule: 'archive-without-identity',
    what: 'The file cannot be read.',
    why: 'It says what the archive is called, where it is published, who answers for it and what may be shown.',
    fix: 'Write it with the keys title, tagline, site, language, editor and rights.',
  };
}
