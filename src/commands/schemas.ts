import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printJsonSchemas } from '../schema/print-json-schemas.ts';
import type { Command } from './command.ts';
import { formatCount } from './format-problem.ts';

const FOLDER = join(import.meta.dirname, '../schema/json');

export const schemas: Command = {
  purpose: 'Write the JSON Schemas by which editors complete records.',
  options: [],
  run: async (_values, terminal) => {
    const printed = printJsonSchemas();
    await mkdir(FOLDER, { recursive: true });
    for (const [file, text] of printed) await writeFile(join(FOLDER, file), text);
    terminal.print(`Wrote ${formatCount(printed.size, 'schema')} to src/schema/json.`);
    return 0;
  },
};
