import { z } from 'astro/zod';
import { countryCodeSchema, languageSchema } from './values.ts';

const words = z.string().min(1);

/** content/authorities/countries/<code>.yaml: what we add to the package’s country, or all of one that it lacks. */
export const countryAdditionSchema = z.strictObject({
  code: countryCodeSchema.describe('The name of this file without its ending.'),
  name: words
    .optional()
    .describe('The name the archive uses, where the package’s is not that of the news or is absent.'),
  withArticle: z
    .literal(true)
    .optional()
    .describe('Present where a sentence puts "the" before the name: "President of the United States".'),
  variants: z.array(words).optional().describe('Other names: "ROK", "South Korean government".'),
  demonyms: z.array(words).optional().describe('Words for its people and for what is its: "Kazakh", "Philippine".'),
  capital: words.optional().describe('The seat of government, where the package has none or several.'),
  seats: z
    .array(words)
    .optional()
    .describe('Other places and houses that stand for its government: "White House", "Kremlin".'),
  native: z
    .record(languageSchema, z.array(words))
    .optional()
    .describe('Names in other languages that the package lacks.'),
  ambiguous: z
    .array(words)
    .optional()
    .describe(
      'Names of it that often mean something else ("Jordan", "Georgia"): they count only beside a certain one in the same text.',
    ),
  notIn: z
    .array(words)
    .optional()
    .describe('Phrases that hold a name of it and do not mean it: "South China Sea", "Latin American".'),
  lat: z.number().min(-90).max(90).optional().describe('Latitude in degrees north.'),
  lon: z.number().min(-180).max(180).optional().describe('Longitude in degrees east.'),
});

export type CountryAddition = z.infer<typeof countryAdditionSchema>;
