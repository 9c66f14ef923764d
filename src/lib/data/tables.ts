import type { Table } from './model.ts';
import { articles } from './tables/articles.ts';
import { meetings } from './tables/meetings.ts';
import { mentions } from './tables/mentions.ts';
import { notes } from './tables/notes.ts';
import { offices } from './tables/offices.ts';
import { participations } from './tables/participations.ts';
import { people } from './tables/people.ts';
import { quotations } from './tables/quotations.ts';
import { summits } from './tables/summits.ts';

/** The data that the archive offers, in the order in which its page describes them. */
export const TABLES: readonly Table[] = [
  articles,
  mentions,
  quotations,
  notes,
  summits,
  participations,
  meetings,
  people,
  offices,
];
