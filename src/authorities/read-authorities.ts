import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { countryAdditionSchema } from '../schema/country.ts';
import { outletSchema } from '../schema/outlet.ts';
import { personSchema } from '../schema/person.ts';
import type { Problem } from '../schema/problem.ts';
import { summitSchema } from '../schema/summit.ts';
import { topicSchema } from '../schema/topic.ts';
import { assembleCountries } from './assemble-countries.ts';
import type { Authorities } from './model.ts';
import { parseRecord } from './parse-record.ts';

/**
 * Reads every authority record below an archive's folder. A record that is broken is a problem and left out;
 * all the others are still read. An archive without a kind of records has none of that kind.
 */
export async function readAuthorities(contentDir: string): Promise<{ authorities: Authorities; problems: Problem[] }> {
  const [people, summits, outlets, topics, additions] = await Promise.all([
    readFolder(contentDir, 'people', personSchema, ({ id }) => id),
    readFolder(contentDir, 'summits', summitSchema, ({ id }) => id),
    readFolder(contentDir, 'outlets', outletSchema, ({ id }) => id),
    readFolder(contentDir, 'topics', topicSchema, ({ id }) => id),
    readFolder(contentDir, 'countries', countryAdditionSchema, ({ code }) => code),
  ]);
  return {
    authorities: {
      people: people.records,
      summits: summits.records,
      outlets: outlets.records,
      topics: topics.records,
      countries: assembleCountries([...additions.records.values()]),
    },
    problems: [people, summits, outlets, topics, additions].flatMap(({ problems }) => problems),
  };
}

type Folder<Id, T> = { records: Map<Id, T>; problems: Problem[] };

async function readFolder<Id extends string, T>(
  contentDir: string,
  kind: string,
  schema: z.ZodType<T>,
  idOf: (record: T) => Id,
): Promise<Folder<Id, T>> {
  const folder = `authorities/${kind}`;
  const files = await listFiles(contentDir, folder);
  if (!Array.isArray(files)) return { records: new Map(), problems: [files] };
  const read = await Promise.all(files.map((file) => readRecord(contentDir, `${folder}/${file}`, schema, idOf)));
  return {
    records: new Map(read.flatMap((one) => ('value' in one ? [[idOf(one.value), one.value] as const] : []))),
    problems: read.flatMap((one) => ('problems' in one ? one.problems : [])),
  };
}

async function readRecord<T>(
  contentDir: string,
  where: string,
  schema: z.ZodType<T>,
  idOf: (record: T) => string,
): Promise<{ value: T } | { problems: Problem[] }> {
  let text: string;
  try {
    text = await readFile(join(contentDir, where), 'utf8');
  } catch {
    return {
      problems: [
        {
          where,
          rule: 'record-unreadable',
          what: 'The file cannot be read.',
          why: 'The disk refused it, or it is a folder.',
          fix: 'Check what it is and who may read it.',
        },
      ],
    };
  }
  const parsed = parseRecord(schema, text, where);
  if ('problems' in parsed || idOf(parsed.value) === basename(where, '.yaml')) return parsed;
  return {
    problems: [
      {
        where: `${where}:1`,
        rule: 'record-id-not-file-name',
        what: `The record calls itself "${idOf(parsed.value)}", and its file has another name.`,
        why: 'Records are found by their id, which is the name of the file; two names could hide a record behind another.',
        fix: `Rename the file to ${idOf(parsed.value)}.yaml, or set the id to "${basename(where, '.yaml')}".`,
      },
    ],
  };
}

/** Lists the records of a folder by name, so that every machine reads them in one order. A folder that is absent has none. */
async function listFiles(contentDir: string, folder: string): Promise<string[] | Problem> {
  try {
    const names = await readdir(join(contentDir, folder));
    return names.filter((name) => name.endsWith('.yaml') && !name.startsWith('.')).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    return {
      where: folder,
      rule: 'folder-unreadable',
      what: 'The folder of these records cannot be read.',
      why: 'The disk refused it, or it is a file. Without its records no article can be linked to any of them.',
      fix: 'Check what it is and who may read it.',
    };
  }
}
