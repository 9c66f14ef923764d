import { formatOffice } from '../../../authorities/office-on.ts';
import type { Office } from '../../../schema/person.ts';
import type { PersonId } from '../../../schema/values.ts';
import { makeTable, PATTERNS } from '../model.ts';

/** The offices that people held. */
export const offices = makeTable<Office & { person: PersonId; number: number; title: string }>({
  name: 'offices',
  title: 'Offices',
  description: 'One row for each office that a person held.',
  primaryKey: ['person_id', 'number'],
  foreignKeys: [{ column: 'person_id', table: 'people', key: 'id' }],
  rows: function* ({ authorities }) {
    for (const person of authorities.people.values())
      for (const [index, office] of person.offices.entries())
        yield { ...office, person: person.id, number: index + 1, title: formatOffice(office, authorities) };
  },
  columns: [
    {
      name: 'person_id',
      type: 'string',
      description: 'Who held it.',
      constraints: { required: true },
      read: ({ person }) => person,
    },
    {
      name: 'number',
      type: 'integer',
      description:
        'Its place among the person’s offices; of several held on one day the first counts as the chief one.',
      constraints: { required: true, minimum: 1 },
      read: ({ number }) => number,
    },
    {
      name: 'office',
      type: 'string',
      description: 'The position: "President".',
      constraints: { required: true },
      read: ({ office }) => office,
    },
    {
      name: 'country',
      type: 'string',
      description: 'The country or body in which it was held, as code.',
      constraints: { required: true, pattern: PATTERNS.country },
      read: ({ of }) => of,
    },
    {
      name: 'title',
      type: 'string',
      description: 'Both as one: "President of South Korea".',
      constraints: { required: true },
      read: ({ title }) => title,
    },
    {
      name: 'from',
      type: 'string',
      description: 'The first day; a month or year where no more is sure.',
      constraints: { required: true, pattern: PATTERNS.day },
      read: ({ from }) => from,
    },
    {
      name: 'to',
      type: 'string',
      description: 'The last day; absent where the office is still held as far as the sources show.',
      constraints: { pattern: PATTERNS.day },
      read: ({ to }) => to,
    },
  ],
});
