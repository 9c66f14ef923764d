import { z } from 'astro/zod';
import { rightsSchema } from './rights.ts';
import { languageSchema, webAddressSchema } from './values.ts';

/** content/archive.yaml: the identity of the archive. */
export const archiveSchema = z.strictObject({
  title: z.string().min(1).describe('The name of the archive.'),
  tagline: z.string().min(1).describe('One sentence: what a reader finds here.'),
  site: webAddressSchema.describe('The address it is published at, without a path below it.'),
  language: languageSchema.describe('The language of the site’s own words.'),
  editor: z.string().min(1).describe('Who answers for it.'),
  rights: rightsSchema.describe('The rights of an article whose record says nothing else.'),
});

export type Archive = z.infer<typeof archiveSchema>;
