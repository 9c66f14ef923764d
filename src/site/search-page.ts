import type { Article } from '../lib/model.ts';
import type { ReadableText } from '../lib/readable-text.ts';
import type { ListedFacet, RowKind, SearchCard } from '../search/format.ts';
import type { CutWord } from '../text/cut-words.ts';

/** A page as the search takes it. */
export type SearchPage = {
  kind: RowKind;
  id: string;
  card: SearchCard;
  /** Words that find the page and are never shown: hidden words of records, names as the archive knows them. */
  record: readonly string[];
  /** The words of the title, then of each paragraph of the card in its order, as the index holds them; each with its hidden words. */
  title: IndexedWords;
  paragraphs: readonly IndexedWords[];
  /** The day that results are sorted by: "2025-06-17", as far as it is known. */
  day: string;
  /** Places in the lists of records. */
  facets: Partial<Record<ListedFacet, readonly number[]>>;
  refused?: { article: Article; text: ReadableText };
};

/** Words of a text, and what is hidden behind them: the words of the records that it names, its hyphened words as one. */
export type IndexedWords = { words: readonly CutWord[]; hidden: readonly string[] };
