import { absoluteAddress, addresses } from '../../lib/addresses.ts';
import { findDataVersion } from '../../lib/data/find-data-version.ts';
import type { Column, Table } from '../../lib/data/model.ts';
import type { Holdings } from '../../lib/model.ts';
import type { Archive } from '../../schema/archive.ts';
import { LIST_SIGN } from './print-csv.ts';
import type { Digested } from './write-digested.ts';

/** Prints the description of the data for programs: a Data Package (datapackage.org, version 2) with a Table Schema for each table. */
export function printDataPackage(holdings: Holdings, tables: readonly (Table & { csv: Digested })[]): string {
  const { archive } = holdings;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameData(archive),
    title: `${archive.title}: data`,
    description: `${archive.tagline} The data hold what the archive knows of its articles, not their text; the rights in each article are in its row.`,
    homepage: absoluteAddress(addresses.data(), archive.site),
    version: findDataVersion(holdings),
    contributors: [{ title: archive.editor, roles: ['editor'] }],
    resources: tables.map(describeResource),
  };
  return `${JSON.stringify(descriptor, undefined, 2)}\n`;
}

/** A name that programs can use: "summit-archive-data". */
function nameData({ title }: Archive): string {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'data' : `${slug}-data`;
}

function describeResource({
  name,
  title,
  description,
  columns,
  primaryKey,
  foreignKeys,
  csv,
}: Table & { csv: Digested }) {
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columns.map(describeColumn),
      missingValues: [''],
      primaryKey,
      foreignKeys: foreignKeys.map(({ column, table, key }) => ({
        fields: [column],
        // A table that points at itself is not named.
        reference: { ...(table !== name && { resource: table }), fields: [key] },
      })),
    },
  };
}

function describeColumn({ name, type, description, format, constraints }: Column) {
  return {
    name,
    type,
    ...(type === 'list' && { delimiter: LIST_SIGN, itemType: 'string' }),
    ...(format && { format }),
    description,
    ...(constraints && { constraints }),
  };
}
