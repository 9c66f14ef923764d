import { summitSchema } from '../../../schema/summit.ts';
import { certaintySchema } from '../../../schema/values.ts';
import { absoluteAddress, addresses } from '../../addresses.ts';
import type { Summit } from '../../model.ts';
import { makeTable, PAGE_COLUMNS, PATTERNS } from '../model.ts';

/** Every summit of which the archive has a record, with or without articles. */
export const summits = makeTable<Summit & { url: string }>({
  name: 'summits',
  title: 'Summits',
  description:
    'One row for each summit meeting of which the archive has a record, whether or not it has articles on it.',
  primaryKey: ['id'],
  foreignKeys: [{ column: 'margin_of', table: 'summits', key: 'id' }],
  rows: function* ({ authorities, archive }) {
    for (const summit of authorities.summits.values())
      yield { ...summit, url: absoluteAddress(addresses.summit(summit.id), archive.site) };
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
      name: 'series',
      type: 'string',
      description: 'What it is one of: "g7", or both codes for the meetings of two countries, "jp-kr".',
      read: ({ series }) => series,
    },
    {
      name: 'number',
      type: 'integer',
      description: 'Its number in the series, where they are numbered.',
      constraints: { minimum: 1 },
      read: ({ number }) => number,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'How many parties met.',
      constraints: { required: true, enum: summitSchema.shape.kind.options },
      read: ({ kind }) => kind,
    },
    {
      name: 'start',
      type: 'string',
      description: 'The first day; a month or year where no more is sure.',
      constraints: { required: true, pattern: PATTERNS.day },
      read: ({ start }) => start,
    },
    {
      name: 'end',
      type: 'string',
      description: 'The last day.',
      constraints: { required: true, pattern: PATTERNS.day },
      read: ({ end }) => end,
    },
    {
      name: 'place',
      type: 'string',
      description: 'The town or place.',
      constraints: { required: true },
      read: ({ place }) => place,
    },
    { name: 'venue', type: 'string', description: 'The building or grounds.', read: ({ venue }) => venue },
    {
      name: 'country',
      type: 'string',
      description: 'The country that it was held in, as code.',
      constraints: { required: true, pattern: PATTERNS.country },
      read: ({ country }) => country,
    },
    { name: 'lat', type: 'number', description: 'Latitude of the place, in degrees north.', read: ({ lat }) => lat },
    { name: 'lon', type: 'number', description: 'Longitude of the place, in degrees east.', read: ({ lon }) => lon },
    {
      name: 'margin_of',
      type: 'string',
      description: 'The larger meeting that it was held beside.',
      read: ({ marginOf }) => marginOf,
    },
    {
      name: 'countries',
      type: 'list',
      description: 'The parties, as codes; RU stands for the Soviet Union too, DE for West Germany.',
      constraints: { required: true },
      read: ({ countries }) => countries,
    },
    {
      name: 'guests',
      type: 'list',
      description: 'Countries and bodies that were invited and are no members.',
      read: ({ guests }) => guests,
    },
    {
      name: 'status',
      type: 'string',
      description: 'Absent where the meeting was held.',
      constraints: { enum: summitSchema.shape.status.unwrap().options },
      read: ({ status }) => status,
    },
    {
      name: 'certainty',
      type: 'string',
      description: 'How sure these data are, where an editor has said so.',
      constraints: { enum: certaintySchema.options },
      read: ({ certainty }) => certainty,
    },
    { name: 'variants', type: 'list', description: 'Other names of the meeting.', read: ({ variants }) => variants },
  ],
});
