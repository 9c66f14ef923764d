import { z } from 'astro/zod';
import { languageSchema, topicIdSchema } from './values.ts';

const words = z.string().min(1);

/** content/authorities/topics/<id>.yaml: a subject that articles are gathered under. */
export const topicSchema = z.strictObject({
  id: topicIdSchema.describe('The name of this file without its ending; it stands in addresses and never changes.'),
  name: words.describe('The name the archive uses.'),
  definition: words.describe('What belongs here and what does not, in a sentence.'),
  terms: z
    .record(languageSchema, z.array(words))
    .describe(
      'Words and phrases that signal it, by language. In lower case they match any case; a capital must be met.',
    ),
});

export type Topic = z.infer<typeof topicSchema>;
