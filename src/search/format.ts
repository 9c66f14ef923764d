import type { CitableItem } from '../lib/citation/model.ts';

/** The kinds of rows, in the order in which they stand in the table. */
export const ROW_KINDS = ['article', 'summit', 'person'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** What results can be narrowed by and have counts of. The year is read from the day, a series from the summit. */
export const LISTED_FACETS = ['person', 'country', 'summit', 'topic', 'outlet', 'genre', 'language'] as const;
export type ListedFacet = (typeof LISTED_FACETS)[number];

/** A record that can be named: its id, the name that the archive uses, and every other form of it. */
export type NamedRecord = { id: string; name: string; forms?: readonly string[] };

export type PersonRecord = NamedRecord & {
  surname: string;
  /** The chief office with its years, by which people of one surname are told apart. */
  about?: string;
  /** Present where the surname alone can only mean this person in the texts: it is no word of the language, and no other bears it. */
  alone?: true;
};
export type SummitRecord = NamedRecord & { series?: string; year: string; place: string };

/**
 * The one file, beside Pagefind's, that every search reads: what can be named, and of each page that can be found its key in
 * Pagefind's index, its day and its facets. Rows are columns of text, which compress to a few bytes a page.
 */
export type SearchTable = {
  records: {
    person: readonly PersonRecord[];
    summit: readonly SummitRecord[];
    country: readonly NamedRecord[];
    topic: readonly NamedRecord[];
    outlet: readonly NamedRecord[];
    genre: readonly NamedRecord[];
    language: readonly NamedRecord[];
    series: readonly NamedRecord[];
  };
  /** How many rows each kind has, in the order of ROW_KINDS. */
  counts: readonly number[];
  /** Seven hex digits a row. */
  keys: string;
  /** "2025-06-17", as far as it is known, a line a row. */
  days: string;
  /** The title and id of each article, a line a row; summits and people have theirs in `records`. */
  heads: string;
  /** The address of a page of each kind, with an asterisk for its id. */
  addresses: Record<RowKind, string>;
  /** For each facet a line a row: places in `records`, with commas between. */
  facets: Record<ListedFacet, string>;
};

/**
 * A paragraph of a page: its address on it, its words, and for each record's hidden word behind them where the name is printed, the
 * first and last word of each time in turn. Behind those the index holds the paragraph's hyphened words as one.
 */
export type CardParagraph = [address: string, words: string, mentions?: number[][]];

/** What a result shows of a page, a file a page. */
export type SearchCard = {
  address: string;
  title: string;
  language: string;
  /** Who published it; of a person the office, of a summit the place. */
  source?: string;
  date?: string;
  /** What the date rests on, where that is not the day of publication. */
  basis?: string;
  paragraphs: readonly CardParagraph[];
  cite?: CitableItem;
};

/** Where in the indexed text of a page what stands: the title, then what the record says, then the paragraphs. */
export const REGIONS = { title: 0, record: 32, paragraphs: 160 } as const;

/** Letters that nobody types (Gothic has one case and no accents), so that hidden words can be no reader's. */
const HIDDEN = [...'𐌰𐌱𐌲𐌳𐌴𐌵𐌶𐌷𐌸𐌹𐌺𐌻𐌼𐌽𐌾𐌿𐍀𐍂𐍃𐍄𐍅𐍆𐍇𐍈𐍉'];

/** Records that hidden words stand for, and the mark before each word of an author's name. */
const HIDDEN_KINDS = ['person', 'summit', 'country', 'author'] as const;
export type HiddenKind = Exclude<(typeof HIDDEN_KINDS)[number], 'author'>;

/** Gives the hidden word that stands wherever a record is named; all are of one length, so that none begins another. */
export function hideRecord(kind: HiddenKind, place: number): string {
  let word = '';
  for (let rest = place, letter = 0; letter < 3; letter += 1, rest = Math.floor(rest / HIDDEN.length)) {
    word = (HIDDEN[rest % HIDDEN.length] ?? '') + word;
  }
  return (HIDDEN[HIDDEN_KINDS.indexOf(kind)] ?? '') + word;
}

/** Gives the hidden form of a word of an author's name, so that `author:` does not meet the word in a text. */
export function hideAuthor(word: string): string {
  return (HIDDEN[HIDDEN_KINDS.indexOf('author')] ?? '') + word;
}
