import { z } from 'astro/zod';

/** What may be shown of an article, and by whose leave. */
export const rightsSchema = z.strictObject({
  statement: z.url().describe('The address of a RightsStatements.org statement or of a licence.'),
  holder: z.string().optional().describe('Who holds the rights, as the source says.'),
  display: z.enum(['full', 'excerpt', 'record']).describe('Show the whole text, its beginning, or the record alone.'),
});

export type Rights = z.infer<typeof rightsSchema>;
