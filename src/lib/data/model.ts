import type { Holdings } from '../model.ts';

/** What stands in a row: a list is of short texts; what is not known is absent. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A column: its name and type as in the Table Schema of Frictionless Data, and a sentence for who uses it. */
export type Column = {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
  description: string;
  format?: 'uri';
  constraints?: { required?: true; unique?: true; enum?: readonly string[]; pattern?: string; minimum?: number };
};

/** A column that must be among those of another table, or of the same. */
export type ForeignKey = { column: string; table: string; key: string };

/** A table of the data: its columns drive the files, the description for programs and the page alike. */
export type Table = {
  name: string;
  title: string;
  description: string;
  columns: readonly Column[];
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** Its rows in an order that does not change, each with a cell for every column. */
  listRows: (holdings: Holdings) => Iterable<readonly Cell[]>;
};

type Definition<Row> = Omit<Table, 'columns' | 'listRows' | 'foreignKeys'> & {
  columns: readonly (Column & { read: (row: Row) => Cell })[];
  foreignKeys?: readonly ForeignKey[];
  rows: (holdings: Holdings) => Iterable<Row>;
};

/** Makes a table of its columns, each with how it is read from a row. */
export function makeTable<Row>({ columns, rows, foreignKeys = [], ...table }: Definition<Row>): Table {
  return {
    ...table,
    foreignKeys,
    columns: columns.map(({ read: _, ...column }) => column),
    *listRows(holdings) {
      for (const row of rows(holdings)) yield columns.map(({ read }) => read(row));
    },
  };
}

/** What a column of an id, a day or a language must look like, as in the schemas of the archive. */
export const PATTERNS = {
  id: '[a-z0-9]+(-[a-z0-9]+)*',
  country: '[A-Z]{2}|XX-(EU|UN|NATO|AU)',
  day: '\\d{4}(-\\d{2}(-\\d{2})?)?',
  paragraph: 'p-[0-9a-f]{8}(-\\d+)?',
} as const;

/** The columns that every table of records with pages begins with. */
export const PAGE_COLUMNS = [
  {
    name: 'id',
    type: 'string',
    description: 'The permanent id; it stands in the address of the page.',
    constraints: { required: true, unique: true, pattern: PATTERNS.id },
    read: ({ id }: { id: string }): Cell => id,
  },
  {
    name: 'url',
    type: 'string',
    format: 'uri',
    description: 'The address of the page.',
    constraints: { required: true },
    read: ({ url }: { url: string }): Cell => url,
  },
] as const;
