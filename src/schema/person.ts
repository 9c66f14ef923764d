import { z } from 'astro/zod';
import { certaintySchema, countryCodeSchema, languageSchema, partialDateSchema, personIdSchema } from './values.ts';

const words = z.string().min(1);

const officeSchema = z.strictObject({
  office: words.describe('The position held, as English-language news names it: "President", "Foreign Minister".'),
  of: countryCodeSchema.describe('The country or body in which it was held; SU for the Soviet Union.'),
  from: partialDateSchema.describe('The first day; a month or year where no more is sure.'),
  to: partialDateSchema
    .optional()
    .describe('The last day; absent where the office is still held as far as the sources show.'),
  complete: z
    .literal(true)
    .optional()
    .describe(
      'Present where the office names its own body ("Mayor of Greater Manchester"), so that no country is printed after it.',
    ),
});

/** content/authorities/people/<id>.yaml: the one agreed record of a person. */
export const personSchema = z.strictObject({
  id: personIdSchema.describe('The name of this file without its ending; it stands in addresses and never changes.'),
  name: words.describe('The name the archive uses.'),
  surname: words.describe('The family name, or the usual second-reference form where there is none (Prabowo).'),
  native: z
    .record(languageSchema, words)
    .optional()
    .describe('The name in other scripts, by language; for Koreans zh is the form in Chinese characters.'),
  variants: z
    .array(words)
    .optional()
    .describe('Other romanisations and full forms. Reversed order, hyphens and spaces need no variant.'),
  country: countryCodeSchema.describe(
    'The person’s country; XX-EU, XX-UN or XX-NATO for people known chiefly as heads of those bodies.',
  ),
  offices: z
    .array(officeSchema)
    .describe('Offices held; of several held on one day the first counts as the chief one.'),
  sameAs: z
    .strictObject({
      wikidata: z
        .string()
        .regex(/^Q[1-9]\d*$/, 'use a Wikidata item, such as "Q42"')
        .optional(),
    })
    .optional()
    .describe('The same person in other authority files.'),
  notThese: z
    .array(personIdSchema)
    .optional()
    .describe('People who are easily confused with this one, and are others.'),
  certainty: certaintySchema.optional().describe('How sure the offices and their days are.'),
  note: words.optional().describe('What an editor should know about these data.'),
});

export type Person = z.infer<typeof personSchema>;
export type Office = z.infer<typeof officeSchema>;
