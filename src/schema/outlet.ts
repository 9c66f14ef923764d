import { z } from 'astro/zod';
import { countryCodeSchema, outletIdSchema } from './values.ts';

const words = z.string().min(1);

/** content/authorities/outlets/<id>.yaml: who publishes or sends articles. */
export const outletSchema = z.strictObject({
  id: outletIdSchema.describe('The name of this file without its ending; it stands in addresses and never changes.'),
  name: words.describe('The name the archive uses.'),
  variants: z
    .array(words)
    .optional()
    .describe(
      'Other names, short forms and the name in its own script; no bare word that means something else ("Times").',
    ),
  country: countryCodeSchema.optional().describe('Where it is published; absent where it has no one country.'),
  kind: z
    .enum([
      'newspaper',
      'magazine',
      'wire',
      'broadcaster',
      'website',
      'government',
      'aggregator',
      'think-tank',
      'archive',
    ])
    .describe('What it is. A wire sends to others; an aggregator prints what others wrote.'),
  domains: z
    .array(z.string().regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/, 'use a bare host in lower case, such as "example.com"'))
    .optional()
    .describe('The hosts of its pages; hosts below them count too.'),
  timeZone: z
    .string()
    .refine(isTimeZone, 'use an IANA time zone, such as "Asia/Seoul"')
    .optional()
    .describe('The zone of its clock times, by which ambiguous letters (CST, IST) are read.'),
  datedBy: z
    .enum(['published', 'event'])
    .optional()
    .describe(
      'Event where its articles are filed under the day of what they report; else the published day comes first.',
    ),
});

export type Outlet = z.infer<typeof outletSchema>;

/** Zones found sound before: each check takes a third of a millisecond, and many outlets share a zone. */
const sound = new Set<string>();

function isTimeZone(name: string): boolean {
  if (sound.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  sound.add(name);
  return true;
}
