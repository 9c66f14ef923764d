import { listMeetings, type Meeting } from '../../meetings.ts';
import { makeTable, PATTERNS } from '../model.ts';

/** Who met whom: meetings of two or three parties, in pairs. */
export const meetings = makeTable<Meeting>({
  name: 'meetings',
  title: 'Meetings in pairs',
  description:
    'One row for each two people who met at a summit of two or three parties. Those who were at a larger one together are not said to have met in pairs.',
  primaryKey: ['summit_id', 'person_a', 'person_b'],
  foreignKeys: [
    { column: 'summit_id', table: 'summits', key: 'id' },
    { column: 'person_a', table: 'people', key: 'id' },
    { column: 'person_b', table: 'people', key: 'id' },
  ],
  rows: listMeetings,
  columns: [
    {
      name: 'summit_id',
      type: 'string',
      description: 'The summit at which they met.',
      constraints: { required: true },
      read: ({ summit }) => summit.id,
    },
    {
      name: 'date',
      type: 'string',
      description: 'Its first day.',
      constraints: { required: true, pattern: PATTERNS.day },
      read: ({ summit }) => summit.start,
    },
    {
      name: 'person_a',
      type: 'string',
      description: 'The one, first in the order of the ids.',
      constraints: { required: true },
      read: ({ people }) => people[0],
    },
    {
      name: 'country_a',
      type: 'string',
      description: 'The party that the one sat for, as code.',
      constraints: { required: true, pattern: PATTERNS.country },
      read: ({ countries }) => countries[0],
    },
    {
      name: 'person_b',
      type: 'string',
      description: 'The other.',
      constraints: { required: true },
      read: ({ people }) => people[1],
    },
    {
      name: 'country_b',
      type: 'string',
      description: 'The party that the other sat for, as code.',
      constraints: { required: true, pattern: PATTERNS.country },
      read: ({ countries }) => countries[1],
    },
  ],
});
