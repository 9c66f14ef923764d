import type { BibliographyFormat } from '../addresses.ts';
import type { CitableItem } from './model.ts';
import { printBibtex } from './print-bibtex.ts';
import { joinCslEntries, printCslEntry } from './print-csl-json.ts';
import { printRis } from './print-ris.ts';

/** The formats of references, by the ending of their files. */
export const REFERENCE_FORMATS: readonly BibliographyFormat[] = ['ris', 'bib', 'csl.json'];

const PRINTERS: Record<BibliographyFormat, (item: CitableItem) => string> = {
  ris: printRis,
  bib: printBibtex,
  'csl.json': printCslEntry,
};

/** Prints a file of references, one or many, in the format that its ending names. */
export function printReferences(items: readonly CitableItem[], format: BibliographyFormat): string {
  return joinReferences(
    items.map((item) => printReference(item, format)),
    format,
  );
}

/** Prints one reference, to be joined with others: who lists it many times prints it once. */
export function printReference(item: CitableItem, format: BibliographyFormat): string {
  return PRINTERS[format](item);
}

/** Joins printed references to the file that holds them. */
export function joinReferences(entries: readonly string[], format: BibliographyFormat): string {
  return format === 'csl.json' ? joinCslEntries(entries) : entries.join(format === 'bib' ? '\n' : '');
}
