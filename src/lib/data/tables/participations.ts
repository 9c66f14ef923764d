import { findOffices, formatOffice } from '../../../authorities/office-on.ts';
import { findSides } from '../../meetings.ts';
import { makeTable, PATTERNS } from '../model.ts';

type Participation = { summit: string; person: string; country: string | undefined; office: string | undefined };

/** Who was at which summit, as far as recorded. */
export const participations = makeTable<Participation>({
  name: 'participations',
  title: 'Participations',
  description: 'One row for each person at each summit, as far as recorded.',
  primaryKey: ['summit_id', 'person_id'],
  foreignKeys: [
    { column: 'summit_id', table: 'summits', key: 'id' },
    { column: 'person_id', table: 'people', key: 'id' },
  ],
  rows: function* ({ authorities }) {
    for (const summit of authorities.summits.values()) {
      const sides = new Map(
        findSides(summit, authorities).flatMap(({ country, members }) => members.map((id) => [id, country] as const)),
      );
      for (const id of new Set(summit.participants)) {
        const person = authorities.people.get(id);
        if (!person) continue;
        const [office] = findOffices(person, `${summit.start}/${summit.end}`);
        yield {
          summit: summit.id,
          person: id,
          country: sides.get(id),
          office: office && formatOffice(office, authorities),
        };
      }
    }
  },
  columns: [
    {
      name: 'summit_id',
      type: 'string',
      description: 'At which summit.',
      constraints: { required: true },
      read: ({ summit }) => summit,
    },
    {
      name: 'person_id',
      type: 'string',
      description: 'Who was there.',
      constraints: { required: true },
      read: ({ person }) => person,
    },
    {
      name: 'country',
      type: 'string',
      description: 'The party that the person sat for, as code; absent where the records do not tell.',
      constraints: { pattern: PATTERNS.country },
      read: ({ country }) => country,
    },
    {
      name: 'office',
      type: 'string',
      description: 'The office that the person held then, the chief one of several.',
      read: ({ office }) => office,
    },
  ],
});
