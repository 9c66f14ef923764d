import { z } from 'astro/zod';
import { ownRightsSchema } from './rights.ts';
import {
  articleIdSchema,
  countryCodeSchema,
  edtfSchema,
  languageSchema,
  outletIdSchema,
  paragraphAddressSchema,
  personIdSchema,
  sha256Schema,
  stampSchema,
  summitIdSchema,
  topicIdSchema,
  webAddressSchema,
} from './values.ts';

const printed = z.string().min(1);

const outletNameSchema = z.strictObject({
  id: outletIdSchema.optional().describe('The outlet’s authority record, where there is one.'),
  asPrinted: printed.describe('The name as the source prints it.'),
});

const datelineSchema = z.strictObject({
  asPrinted: printed.describe('The dateline as printed, without the dash that closes it.'),
  place: z.string().optional().describe('The place it names, first of several.'),
  country: countryCodeSchema.optional().describe('The country of that place.'),
  date: edtfSchema.optional().describe('The day it names, the year supplied where the source shows which.'),
});

const personMentionSchema = z.strictObject({
  id: personIdSchema.optional().describe('The person’s authority record; absent where there is none.'),
  name: printed.describe('The name the archive uses: of the record, else as printed.'),
  asPrinted: printed.describe('The fullest form in the article, with the role before it as printed.'),
  office: z.string().optional().describe('The office held on the day of the event, from the record.'),
  officePrinted: z.string().optional().describe('The role that the article gives.'),
  mentions: z.int().positive().describe('How often the article speaks of this person by name or short form.'),
  basis: z.enum(['name', 'short-form', 'inferred']).describe('What the link rests on.'),
});

const noteSchema = z.strictObject({
  number: z.int().positive().describe('The number in the mark [1].'),
  outlet: z.string().optional(),
  title: z.string().optional(),
  date: edtfSchema.optional(),
  url: webAddressSchema.optional(),
});

/** The frontmatter of content/articles/<id>.mdx, in the order in which it is printed. */
export const articleSchema = z.strictObject({
  title: printed.describe('The headline; in square brackets where the archive supplied it.'),
  titleBasis: z.enum(['printed', 'supplied']).describe('Whether the source carried the headline.'),
  dek: z.string().optional().describe('The summary line under the headline.'),
  eyebrow: z.string().optional().describe('The label above the headline.'),
  date: edtfSchema.optional().describe('The date that the archive files the article under.'),
  dateBasis: z.enum(['published', 'updated', 'event', 'inferred', 'unknown']).describe('What that date rests on.'),
  event: edtfSchema.optional().describe('The day or days of what is reported.'),
  published: stampSchema.optional().describe('When the outlet published it, as stated.'),
  updated: stampSchema.optional().describe('When the outlet last changed it, as stated.'),
  outlet: outletNameSchema.optional().describe('Who published it.'),
  via: outletNameSchema.optional().describe('The aggregator or site that it was taken from, where that is another.'),
  wire: outletNameSchema.optional().describe('The agency that it came from.'),
  authors: z.array(printed).optional().describe('The authors’ names, in order.'),
  byline: z.string().optional().describe('The byline as printed.'),
  dateline: datelineSchema.optional().describe('Place and day in front of the first sentence.'),
  language: languageSchema.describe('The language of the text.'),
  summits: z
    .array(z.strictObject({ id: summitIdSchema, basis: printed }))
    .optional()
    .describe('Summits reported on, most central first.'),
  people: z.array(personMentionSchema).optional().describe('People named, most prominent first.'),
  countries: z.array(countryCodeSchema).optional().describe('Countries concerned, most prominent first.'),
  topics: z.array(topicIdSchema).optional(),
  places: z.array(printed).optional().describe('Places named, as printed.'),
  quotes: z
    .array(
      z.strictObject({ speaker: z.union([personIdSchema, printed]).optional(), paragraph: paragraphAddressSchema }),
    )
    .optional()
    .describe('Who is quoted directly in which paragraph: a person’s id, or a name as printed.'),
  notes: z.array(noteSchema).optional().describe('The numbered sources that marks such as [1] point at.'),
  related: z
    .array(z.strictObject({ id: articleIdSchema.optional(), title: printed }))
    .optional()
    .describe('Articles that the source listed or carried.'),
  complete: z
    .literal(false)
    .optional()
    .describe('Present where the text breaks off; a doubt quotes the words that show it.'),
  genre: z
    .enum(['news', 'wire', 'digest', 'analysis', 'communique', 'statement', 'transcript', 'live', 'gallery'])
    .optional(),
  rights: ownRightsSchema.optional().describe('Where absent, the archive’s default holds.'),
  source: z.strictObject({
    file: z
      .string()
      .regex(/^sources\//)
      .describe('The source file, from the archive’s folder.'),
    sha256: sha256Schema.describe('Its digest.'),
    format: z.enum(['text', 'markdown', 'html', 'mail', 'pdf', 'docx']),
    encoding: printed,
    lines: z.tuple([z.int().positive(), z.int().positive()]).describe('First and last line of this article in it.'),
    url: webAddressSchema.optional().describe('Where the page was published.'),
    captured: stampSchema.optional().describe('When the page was saved or copied.'),
  }),
  doubts: z
    .array(z.strictObject({ field: printed, question: printed }))
    .optional()
    .describe('What a person should look at.'),
  seal: sha256Schema.describe('The digest of the rest of the file, by which ingest knows its own work.'),
});

export type ArticleFrontmatter = z.infer<typeof articleSchema>;
export type PersonMention = z.infer<typeof personMentionSchema>;
export type Dateline = z.infer<typeof datelineSchema>;
export type Note = z.infer<typeof noteSchema>;
export type OutletName = z.infer<typeof outletNameSchema>;
export type Doubt = { field: string; question: string };
export type Genre = NonNullable<ArticleFrontmatter['genre']>;
