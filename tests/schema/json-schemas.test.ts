import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { printJsonSchemas } from '../../src/schema/print-json-schemas.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'src/schema/json');

test('the JSON Schemas are those of the schemas; npm run schemas writes them anew', () => {
  const printed = printJsonSchemas();
  assert.deepEqual(readdirSync(FOLDER).sort(), [...printed.keys()].sort());
  for (const [file, text] of printed) assert.equal(readFileSync(join(FOLDER, file), 'utf8'), text, file);
});

test('every key of a record has its sentence where an editor shows it', () => {
  for (const [file, text] of printJsonSchemas()) {
    const { properties } = JSON.parse(text) as { properties: Record<string, { description?: string }> };
    for (const [key, { description }] of Object.entries(properties)) assert.ok(description, `${file}: ${key}`);
  }
});

test('the editor’s settings point at schemas that are there', () => {
  const settings = JSON.parse(readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  for (const path of Object.keys(settings['yaml.schemas'])) assert.ok(existsSync(join(ROOT, path)), path);
});
