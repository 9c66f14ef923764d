import { z } from 'astro/zod';
import { articleSchema } from './article.ts';
import { ownRightsSchema } from './rights.ts';
import { roleSchema } from './role.ts';
import {
  articleIdSchema,
  paragraphAddressSchema,
  partialDateSchema,
  personIdSchema,
  sha256Schema,
  stampSchema,
  webAddressSchema,
} from './values.ts';

const lineRangeSchema = z.tuple([z.int().positive(), z.int().positive()]);

/** Frontmatter keys that a person may correct: all but those that ingest alone can know. */
const correctableSchema = articleSchema.omit({ source: true, seal: true, doubts: true }).partial();

const correctionSchema = z.strictObject({
  set: correctableSchema.optional().describe('Frontmatter fields and the values that they must have.'),
  remove: z
    .array(z.enum(Object.keys(correctableSchema.shape) as [keyof typeof correctableSchema.shape]))
    .optional()
    .describe('Frontmatter fields that must be absent.'),
  meant: z
    .array(personIdSchema)
    .optional()
    .describe('People whom the article means indeed, though it names them otherwise: the doubt is settled.'),
  notMeant: z
    .array(personIdSchema)
    .optional()
    .describe('People whom the article does not mean, whatever it prints; for good, however their records change.'),
  roles: z
    .array(z.strictObject({ lines: lineRangeSchema, role: roleSchema }))
    .optional()
    .describe('Lines and the role that they must have.'),
  by: z.string().min(1).describe('Who corrected it.'),
  on: partialDateSchema.describe('When.'),
  why: z.string().min(1).describe('Why, in a sentence.'),
});

const changedPassageSchema = z.strictObject({
  address: paragraphAddressSchema.describe('An address that a passage of the article once had.'),
  now: paragraphAddressSchema
    .optional()
    .describe('The passage that has most of its words now; absent where none has many of them.'),
  on: partialDateSchema.describe('When it changed.'),
});

const ledgerEntrySchema = z.strictObject({
  id: articleIdSchema,
  lines: lineRangeSchema,
  was: z
    .array(articleIdSchema)
    .optional()
    .describe('Ids that the article had before people gave it this one; their addresses lead here.'),
  changed: z
    .array(changedPassageSchema)
    .optional()
    .describe('Passages whose words are no longer those that were linked to. Ingest writes it.'),
});

const mergerSchema = z.strictObject({
  into: articleIdSchema.describe('The article that is kept.'),
  date: partialDateSchema.describe('When they were found to be one.'),
  reason: z.string().min(1).describe('Why, in a sentence.'),
});

/** content/sources/<name>.yaml: the history of one source. Ingest writes it on first sight and adds what is missing. */
export const recordSchema = z.strictObject({
  accession: z.string().optional().describe('The number that people gave it, if they number.'),
  received: partialDateSchema.optional().describe('When the archive received it.'),
  sha256: sha256Schema.optional().describe('The digest of the source file: tells a renamed source, and a changed one.'),
  origin: z
    .strictObject({
      url: webAddressSchema.optional().describe('Where the page was published.'),
      captured: stampSchema
        .optional()
        .describe('When it was saved or copied; relative times such as "9 hours ago" count from here.'),
      how: z.string().optional().describe('How it was obtained.'),
    })
    .optional()
    .describe('Where the source came from.'),
  rights: ownRightsSchema.optional().describe('Where they differ from the archive’s default.'),
  articles: z.array(ledgerEntrySchema).optional().describe('The permalink ledger: an id once given stays.'),
  corrections: z
    .record(articleIdSchema, z.array(correctionSchema))
    .optional()
    .describe('By article id; later ones win.'),
  withdrawn: z
    .strictObject({ date: partialDateSchema, reason: z.string().min(1) })
    .optional()
    .describe('The pages stay, and say so.'),
  merged: z
    .record(articleIdSchema, mergerSchema)
    .optional()
    .describe('By article id: articles that are another one of the archive again. The pages stay, and say so.'),
  supersedes: z
    .string()
    .optional()
    .describe('The source file name of an earlier capture of the same page, whose ids this one keeps.'),
});

export type SourceRecord = z.infer<typeof recordSchema>;
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
export type ChangedPassage = z.infer<typeof changedPassageSchema>;
export type Merger = z.infer<typeof mergerSchema>;
export type Correction = z.infer<typeof correctionSchema>;
