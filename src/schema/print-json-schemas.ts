import { z } from 'astro/zod';
import { archiveSchema } from './archive.ts';
import { countryAdditionSchema } from './country.ts';
import { outletSchema } from './outlet.ts';
import { personSchema } from './person.ts';
import { recordSchema } from './record.ts';
import { summitSchema } from './summit.ts';
import { topicSchema } from './topic.ts';

const SCHEMAS = {
  archive: archiveSchema,
  country: countryAdditionSchema,
  outlet: outletSchema,
  person: personSchema,
  record: recordSchema,
  summit: summitSchema,
  topic: topicSchema,
};

/** Prints the schemas of all that people write as JSON Schemas, by which editors complete and check it; by file name. */
export function printJsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.json`,
      // What is left out of a record has a default: editors must not ask for it.
      `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );
}
