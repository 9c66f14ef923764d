import { z } from 'astro/zod';
import { articleSchema } from '../schema/article.ts';
import { roleSchema } from '../schema/role.ts';
import { personIdSchema, summitIdSchema } from '../schema/values.ts';

const printed = z.string().min(1);

const sameAsArticle = articleSchema
  .pick({
    title: true,
    titleBasis: true,
    dek: true,
    eyebrow: true,
    date: true,
    dateBasis: true,
    event: true,
    published: true,
    updated: true,
  })
  .extend(articleSchema.pick({ authors: true, language: true, countries: true, complete: true, genre: true }).shape)
  .partial({ title: true, date: true, dateBasis: true });

const expectedArticleSchema = sameAsArticle.extend({
  outlet: printed.optional().describe('Who published it, as printed.'),
  via: printed.optional(),
  wire: printed.optional(),
  dateline: articleSchema.shape.dateline,
  summits: z.array(summitIdSchema).optional().describe('Most central first.'),
  people: z
    .array(z.strictObject({ id: personIdSchema.optional(), name: printed }))
    .optional()
    .describe('By id where there is a record, else by the name as printed without its role.'),
  countries: articleSchema.shape.countries.describe('The first ones; those behind them are not scored.'),
  notes: z.int().positive().optional().describe('How many numbered sources there are.'),
});

/** tests/cases/<name>/expected.yaml: what a careful person says of the source beside it. A field left out must be absent. */
export const expectedSchema = z.strictObject({
  articles: z.array(expectedArticleSchema).describe('In the order of the source; empty where there is none.'),
  roles: z
    .record(z.string().regex(/^\d+$/, 'use the number of a line'), z.union([roleSchema, z.array(roleSchema)]))
    .describe(
      'The role of every line that is not blank, or its roles in order. Marks of the format are not told beside words.',
    ),
});

export type Expected = z.infer<typeof expectedSchema>;
export type ExpectedArticle = Expected['articles'][number];
