import type { CitableItem } from '../lib/citation/model.ts';
import { printBibtex } from '../lib/citation/print-bibtex.ts';
import { printCslJson } from '../lib/citation/print-csl-json.ts';
import { printRis } from '../lib/citation/print-ris.ts';
import { printCsv } from './print-csv.ts';
import type { Engine } from './run-search.ts';
import { WORDS } from './words.ts';

/** How a list of articles is printed in each format, with the ending and type of its file. */
const FORMATS: Record<string, { ending: string; type: string; print: (items: readonly CitableItem[]) => string }> = {
  ris: { ending: 'ris', type: 'application/x-research-info-systems', print: (items) => items.map(printRis).join('') },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', print: (items) => items.map(printBibtex).join('\n') },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json', print: printCslJson },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8', print: printCsv },
};

/** Cards read at once. */
const AT_ONCE = 12;

/** Saves all articles that were found, in their order, as a file that the browser makes; `status` says how far it is. */
export async function exportRows(
  rows: readonly number[],
  format: string,
  engine: Engine,
  status: HTMLElement,
): Promise<void> {
  const chosen = FORMATS[format];
  if (!chosen) return;
  const articles = rows.filter((row) => engine.archive.kinds[row] === 'article');
  const items: CitableItem[] = [];
  try {
    for (let from = 0; from < articles.length; from += AT_ONCE) {
      status.textContent = WORDS.exporting(from, articles.length);
      const cards = await Promise.all(articles.slice(from, from + AT_ONCE).map(engine.readCard));
      items.push(...cards.flatMap(({ cite }) => cite ?? []));
    }
  } catch {
    status.textContent = WORDS.exportFailed;
    return;
  }
  const name = `${nameFile()}.${chosen.ending}`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([chosen.print(items)], { type: chosen.type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  status.textContent = WORDS.exported(items.length, name);
}

/** The query as a file's name. */
function nameFile(): string {
  const query = new URLSearchParams(location.search).get('q') ?? '';
  return (
    query
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'search'
  );
}
