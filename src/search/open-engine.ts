import { assembleVocabulary, type Vocabulary } from './correct-query.ts';
import { openFacets } from './filters.ts';
import { buildNameBook } from './name-book.ts';
import { openIndex } from './open-index.ts';
import { readTable } from './read-table.ts';
import type { Engine } from './run-search.ts';

/** Loads all that searching needs, side by side; rejects where any of it cannot be fetched. */
export async function openEngine(address: string): Promise<Engine> {
  const reading = readTable(address);
  const [archive, index] = await Promise.all([reading, openIndex(address, reading)]);
  const book = buildNameBook(archive.records);
  let vocabulary: Vocabulary | undefined;
  return {
    ...index,
    archive,
    book,
    facets: openFacets(archive),
    vocabulary: () => {
      vocabulary ??= assembleVocabulary(archive, book);
      return vocabulary;
    },
  };
}
