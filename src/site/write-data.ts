import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Table } from '../lib/data/model.ts';
import { TABLES } from '../lib/data/tables.ts';
import type { Holdings } from '../lib/model.ts';
import { printCsvHead, printCsvRow } from './data/print-csv.ts';
import { printDataCitation } from './data/print-data-citation.ts';
import { printDataPackage } from './data/print-data-package.ts';
import { printJsonRow } from './data/print-json-row.ts';
import { type Digested, writeDigested } from './data/write-digested.ts';

/** Writes the whole archive as data: every table as CSV and as JSON Lines, their description for programs, and how to cite them. */
export async function writeData(holdings: Holdings, outFolder: string): Promise<void> {
  const folder = join(outFolder, 'data');
  await mkdir(folder, { recursive: true });
  const written: (Table & { csv: Digested })[] = [];
  for (const table of TABLES) {
    const csv = await writeDigested(join(folder, `${table.name}.csv`), printCsv(table, holdings));
    await writeDigested(join(folder, `${table.name}.jsonl`), printJsonLines(table, holdings));
    written.push({ ...table, csv });
  }
  await writeFile(join(folder, 'datapackage.json'), printDataPackage(holdings, written));
  await writeFile(join(folder, 'CITATION.cff'), printDataCitation(holdings));
}

function* printCsv({ columns, listRows }: Table, holdings: Holdings): Generator<string> {
  yield printCsvHead(columns);
  for (const cells of listRows(holdings)) yield printCsvRow(cells);
}

function* printJsonLines({ columns, listRows }: Table, holdings: Holdings): Generator<string> {
  for (const cells of listRows(holdings)) yield printJsonRow(columns, cells);
}
