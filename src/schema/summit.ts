import { z } from 'astro/zod';
import {
  certaintySchema,
  countryCodeSchema,
  idSchema,
  partialDateSchema,
  personIdSchema,
  summitIdSchema,
  webAddressSchema,
} from './values.ts';

const words = z.string().min(1);

const outcomeSchema = z.strictObject({
  name: words.describe('The name of what was agreed or issued.'),
  type: z
    .enum(['declaration', 'communique', 'statement', 'treaty', 'agreement', 'memorandum', 'plan', 'charter'])
    .optional()
    .describe('What kind of document it is; absent where it is none of these.'),
  url: webAddressSchema.optional().describe('Where its text is published.'),
});

/** content/authorities/summits/<id>.yaml: the one agreed record of a summit meeting. */
export const summitSchema = z.strictObject({
  id: summitIdSchema.describe('The name of this file without its ending; it stands in addresses and never changes.'),
  name: words.describe('The name the archive uses.'),
  series: idSchema
    .optional()
    .describe(
      'What it is one of: "jp-kr" for a bilateral (both codes, lower-case and sorted), else g7, apec, cn-jp-kr …; absent where it stands alone.',
    ),
  number: z.int().positive().optional().describe('Its number in the series, where they are numbered.'),
  kind: z.enum(['bilateral', 'trilateral', 'multilateral']).describe('How many parties met.'),
  start: partialDateSchema.describe('The first day.'),
  end: partialDateSchema.describe('The last day.'),
  place: words.describe('The town or place, another name for it in round brackets: "Shima (Ise-Shima)".'),
  venue: words.optional().describe('The building or grounds.'),
  country: countryCodeSchema.describe('The country it was held in.'),
  lat: z.number().min(-90).max(90).optional().describe('Latitude of the place in degrees north.'),
  lon: z.number().min(-180).max(180).optional().describe('Longitude of the place in degrees east.'),
  marginOf: summitIdSchema.optional().describe('The larger meeting that it was held beside.'),
  countries: z
    .array(countryCodeSchema)
    .min(1)
    .describe('The parties; RU stands for the Soviet Union before 1992 and DE for West Germany before 1990.'),
  guests: z.array(countryCodeSchema).optional().describe('Countries and bodies that were invited and are no members.'),
  participants: z.array(personIdSchema).optional().describe('The people who met, as far as recorded.'),
  outcomes: z.array(outcomeSchema).optional().describe('What was agreed or issued.'),
  variants: z.array(words).optional().describe('Other names of this meeting.'),
  status: z
    .enum(['planned', 'cancelled'])
    .optional()
    .describe('Absent where it was held; planned where it was announced and the sources at hand end before it.'),
  certainty: certaintySchema.optional().describe('How sure these data are.'),
  note: words.optional().describe('What an editor should know about these data.'),
});

export type Summit = z.infer<typeof summitSchema>;
