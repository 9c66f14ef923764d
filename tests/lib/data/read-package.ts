import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

type Value = string | number | boolean | string[];
export type Row = Record<string, Value>;

type Field = {
  name: string;
  type: string;
  description: string;
  delimiter?: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string; minimum?: number };
};

type Resource = {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
};

/**
 * Reads a data package as another program would, by its description and the Table Schema specification alone: every file with
 * its size and digest, every cell by its type and constraints, every key. Fails at the first thing that does not hold.
 */
export function readPackage(folder: string): { version: string; tables: Map<string, Row[]>; raw: Map<string, Row[]> } {
  const { version, resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  const tables = new Map<string, Row[]>();
  const raw = new Map<string, Row[]>();
  for (const resource of resources as Resource[]) {
    const bytes = readFileSync(join(folder, resource.path));
    assert.equal(bytes.length, resource.bytes);
    assert.equal(`sha256:${createHash('sha256').update(bytes).digest('hex')}`, resource.hash);
    assert.ok(resource.schema.fields.every(({ description }) => description.length > 5));
    const [head = [], ...lines] = parse(bytes, { record_delimiter: '\r\n' }) as string[][];
    assert.deepEqual(
      head,
      resource.schema.fields.map(({ name }) => name),
    );
    tables.set(
      resource.name,
      lines.map((line) => readRow(line, resource)),
    );
    raw.set(
      resource.name,
      lines.map((line) => Object.fromEntries(line.map((cell, index) => [head[index] ?? '', cell]))),
    );
    checkUnique(tables.get(resource.name) ?? [], resource.schema.primaryKey, resource.name);
  }
  for (const { name, schema } of resources as Resource[])
    for (const { fields, reference } of schema.foreignKeys)
      checkForeignKey(tables.get(name) ?? [], fields, tables.get(reference.resource ?? name) ?? [], reference.fields);
  return { version, tables, raw };
}

function readRow(line: readonly string[], { name, schema }: Resource): Row {
  assert.equal(line.length, schema.fields.length, name);
  return Object.fromEntries(
    schema.fields.flatMap((field, index): [string, Value][] => {
      const cell = line[index] ?? '';
      const where = `${name}.${field.name}: ${cell}`;
      if (cell === '') {
        assert.ok(!field.constraints?.required, `${where} is required`);
        return [];
      }
      const value = readCell(cell, field, where);
      checkConstraints(value, field, where);
      return [[field.name, value]];
    }),
  );
}

function readCell(cell: string, { type, delimiter }: Field, where: string): Value {
  switch (type) {
    case 'integer':
      assert.match(cell, /^-?\d+$/, where);
      return Number(cell);
    case 'number':
      assert.match(cell, /^-?\d+(?:\.\d+)?$/, where);
      return Number(cell);
    case 'boolean':
      assert.match(cell, /^(?:true|false)$/, where);
      return cell === 'true';
    case 'list':
      return cell.split(delimiter ?? ',');
    default:
      assert.equal(type, 'string', where);
      return cell;
  }
}

function checkConstraints(value: Value, { constraints = {} }: Field, where: string): void {
  const { enum: words, pattern, minimum } = constraints;
  if (words) assert.ok(words.includes(String(value)), where);
  if (pattern) assert.match(String(value), new RegExp(`^(?:${pattern})$`), where);
  if (minimum !== undefined) assert.ok(Number(value) >= minimum, where);
}

function checkUnique(rows: readonly Row[], fields: readonly string[], name: string): void {
  const keys = rows.map((row) => JSON.stringify(fields.map((field) => row[field])));
  assert.equal(new Set(keys).size, keys.length, `the keys of ${name} are not unique`);
}

function checkForeignKey(
  rows: readonly Row[],
  own: readonly string[],
  others: readonly Row[],
  theirs: readonly string[],
): void {
  const known = new Set(others.map((row) => JSON.stringify(theirs.map((field) => row[field]))));
  for (const row of rows) {
    const key = own.map((field) => row[field]);
    if (key.every((value) => value === undefined)) continue;
    assert.ok(known.has(JSON.stringify(key)), `${own} ${key} leads nowhere`);
  }
}
