import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

export const KINDS = [
  'name',
  'phrase',
  'words',
  'logic',
  'field',
  'date',
  'error',
  'language',
  'source',
  'malformed',
] as const;

const judgedSchema = z.strictObject({
  ask: z.string().min(1).describe('What is typed.'),
  kind: z.enum(KINDS).describe('The measure it counts for.'),
  must: z.array(z.string()).default([]).describe('Source files, without their ending, whose articles must all come.'),
  labelled: z.string().optional().describe('A person: every case in whose labels he is must come.'),
  may: z.array(z.string()).default([]).describe('Articles of which a careful person could say either.'),
  not: z.array(z.string()).default([]).describe('Articles that may never come.'),
  only: z.boolean().default(false).describe('No article may come that is not in must or may.'),
  first: z
    .array(z.string())
    .default([])
    .describe('Results any of which is right at the top; a record is person:<id> or summit:<id>.'),
});

export type Judged = z.infer<typeof judgedSchema>;

/** Reads judged searches, and puts the cases that are meant by a label into what must come. */
export async function readJudged(
  file: string,
  labels: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<Judged[]> {
  const judged = z.array(judgedSchema).parse(parse(await readFile(join(import.meta.dirname, file), 'utf8')));
  return judged.map((query) => {
    if (query.labelled === undefined) return query;
    const cases = labels.get(query.labelled) ?? [];
    if (cases.length === 0) throw new Error(`No case is labelled with ${query.labelled}.`);
    return { ...query, must: [...query.must, ...cases] };
  });
}

/** Reads which cases are labelled with a person. */
export async function readLabels(...folders: string[]): Promise<Map<string, string[]>> {
  const labels = new Map<string, string[]>();
  for (const folder of folders) {
    for (const name of await readdir(folder)) {
      if (name.includes('.')) continue;
      const expected: unknown = parse(await readFile(join(folder, name, 'expected.yaml'), 'utf8'));
      for (const id of new Set(listPeople(expected))) labels.set(id, [...(labels.get(id) ?? []), name]);
    }
  }
  return labels;
}

const labelsSchema = z.object({ people: z.array(z.object({ id: z.string().optional() })).default([]) });
const pagesSchema = z.object({ articles: z.array(labelsSchema) });

/** Cases of pages have articles; a case of names is one article. */
function listPeople(expected: unknown): string[] {
  const pages = pagesSchema.safeParse(expected);
  const articles = pages.success ? pages.data.articles : [labelsSchema.parse(expected)];
  return articles.flatMap(({ people }) => people.flatMap(({ id }) => id ?? []));
}
