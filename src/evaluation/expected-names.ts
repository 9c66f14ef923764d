import { z } from 'astro/zod';
import { articleSchema } from '../schema/article.ts';
import { personIdSchema, summitIdSchema } from '../schema/values.ts';

const printed = z.string().min(1);

const expectedPersonSchema = z.strictObject({
  id: personIdSchema.optional().describe('The record that is meant; absent where there is none.'),
  name: printed.optional().describe('Of a person without a record: the name as printed, without the role.'),
  office: z
    .union([printed, z.literal(false)])
    .optional()
    .describe('The office held on the day of the event, with its country; false where none was held.'),
  officePrinted: printed.optional().describe('The role that the article gives.'),
});

/** tests/name-cases/<name>/expected.yaml: whom, where, when and what a careful person finds in the one article beside it. */
export const expectedNamesSchema = z.strictObject({
  people: z.array(expectedPersonSchema).describe('All people, in any order.'),
  unsure: z
    .array(personIdSchema)
    .optional()
    .describe('Those of them whom the article does not name for certain: a doubt must ask.'),
  countries: articleSchema.shape.countries.describe(
    'Those that must be among the first three; not judged where left out.',
  ),
  summit: z
    .union([summitIdSchema, z.literal(false)])
    .optional()
    .describe('The one that must come first; false where there is none; not judged where left out.'),
  date: articleSchema.shape.date.describe('Not judged where left out, like its basis.'),
  dateBasis: articleSchema.shape.dateBasis.optional(),
  speakers: z
    .array(printed)
    .optional()
    .describe('Who says each quotation, in order: a record’s id, or a name as printed.'),
});

export type ExpectedNames = z.infer<typeof expectedNamesSchema>;
