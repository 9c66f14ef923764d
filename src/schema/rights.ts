import { z } from 'astro/zod';
import { webAddressSchema } from './values.ts';

/** What may be shown of an article, and by whose leave. */
export const rightsSchema = z.strictObject({
  statement: webAddressSchema.describe('The address of a RightsStatements.org statement or of a licence.'),
  holder: z.string().optional().describe('Who holds the rights, as the source says.'),
  display: z.enum(['full', 'excerpt', 'record']).describe('Show the whole text, its beginning, or the record alone.'),
});

/** The rights of one article or source: a line on rights names a holder, and never opens more than the archive's default does. */
export const ownRightsSchema = rightsSchema.extend({
  display: rightsSchema.shape.display
    .optional()
    .describe('Where absent, as much is shown as the archive does by default.'),
});

export type Rights = z.infer<typeof rightsSchema>;
export type OwnRights = z.infer<typeof ownRightsSchema>;
