import { certaintySchema } from '../../../schema/values.ts';
import { absoluteAddress, addresses } from '../../addresses.ts';
import type { Person } from '../../model.ts';
import { makeTable, PAGE_COLUMNS, PATTERNS } from '../model.ts';

/** Everyone of whom the archive has a record. */
export const people = makeTable<Person & { url: string }>({
  name: 'people',
  title: 'People',
  description: 'One row for each person of whom the archive has a record.',
  primaryKey: ['id'],
  rows: function* ({ authorities, archive }) {
    for (const person of authorities.people.values())
      yield { ...person, url: absoluteAddress(addresses.person(person.id), archive.site) };
  },
  columns: [
    ...PAGE_COLUMNS,
    {
      name: 'name',
      type: 'string',
      description: 'The name that the archive uses.',
      constraints: { required: true },
      read: ({ name }) => name,
    },
    {
      name: 'surname',
      type: 'string',
      description: 'The family name, or the usual short form where there is none.',
      constraints: { required: true },
      read: ({ surname }) => surname,
    },
    {
      name: 'native',
      type: 'list',
      description:
        'The name in other scripts, each after its language: "ko: 이재명". For Koreans zh is the form in Chinese characters.',
      read: ({ native }) => native && Object.entries(native).map(([language, name]) => `${language}: ${name}`),
    },
    { name: 'variants', type: 'list', description: 'Other spellings.', read: ({ variants }) => variants },
    {
      name: 'country',
      type: 'string',
      description: 'The person’s country, as code.',
      constraints: { required: true, pattern: PATTERNS.country },
      read: ({ country }) => country,
    },
    {
      name: 'wikidata',
      type: 'string',
      description: 'The same person in Wikidata.',
      constraints: { pattern: 'Q[1-9]\\d*' },
      read: ({ sameAs }) => sameAs?.wikidata,
    },
    {
      name: 'certainty',
      type: 'string',
      description: 'How sure the offices and their days are, where an editor has said so.',
      constraints: { enum: certaintySchema.options },
      read: ({ certainty }) => certainty,
    },
  ],
});
