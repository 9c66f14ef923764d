import type { Dateline, Doubt, Genre, Note, OutletName, PersonMention } from '../schema/article.ts';
import type { OwnRights } from '../schema/rights.ts';
import type { Role } from '../schema/role.ts';
import type {
  CountryCode,
  Edtf,
  ParagraphAddress,
  PersonId,
  Sha256,
  Stamp,
  SummitId,
  TopicId,
} from '../schema/values.ts';

/** A source after decoding: its text with every character that the bytes gave, line ends included. */
export type Decoded = {
  /** Path from the archive's folder: "sources/x.txt". */
  file: string;
  format: 'text' | 'markdown';
  encoding: string;
  sha256: Sha256;
  text: string;
};

/** One line of the decoded text; `start` to `end` are offsets into it without the line end. Numbers count from 1. */
export type Line = { number: number; start: number; end: number; text: string };

/**
 * A stretch of the decoded text with one role. The spans of a source, in order, cover every character exactly once
 * (the line end belongs to the last span of its line), and no span crosses a line.
 */
export type Span = {
  start: number;
  end: number;
  line: number;
  role: Role;
  /** The name of the rule that gave the role, in kebab case, and its reason in a sentence for a reader. */
  rule: string;
  reason: string;
};

/** One article of a source: its spans, in order, and its first and last line. Spans that belong to no article are left out. */
export type SourceArticle = { spans: Span[]; lines: [number, number] };

/** Why a value is what it is: the rule, a sentence, and the spans that it was read from (none where a record says it). */
export type Evidence = { rule: string; reason: string; spans: Span[] };

/** A value that was considered for a field. */
export type Candidate<T> = Evidence & { value: T };

/** The chosen value comes first; those behind it were considered and are kept as evidence. Empty: absent. */
export type Field<T> = Candidate<T>[];

/** What is read from the article's own lines, before anything is known of people and summits. */
export type Extracted = {
  title: Field<string>;
  dek: Field<string>;
  eyebrow: Field<string>;
  published: Field<Stamp>;
  updated: Field<Stamp>;
  outlet: Field<OutletName>;
  via: Field<OutletName>;
  wire: Field<OutletName>;
  authors: Field<string[]>;
  byline: Field<string>;
  dateline: Field<Dateline>;
  language: Field<string>;
  notes: Field<Note[]>;
  related: Field<string[]>;
  /** The words that show that the text breaks off. */
  breakOff: Field<string>;
  genre: Field<Genre>;
  rights: Field<OwnRights>;
  url: Field<string>;
  doubts: Doubt[];
};

/** One block of the body. `text` has white space folded and note marks as printed; `spans` are what it was made from. */
export type Block = {
  kind: 'paragraph' | 'subheading' | 'list-item' | 'caption' | 'pull-quote' | 'correction';
  text: string;
  spans: Span[];
  /** Of a caption: who made the picture, as printed. */
  credit?: string;
  address: ParagraphAddress;
};

/** A place in a block where a person or summit is named; offsets into the block's text. */
export type NamedPlace = { block: number; start: number; end: number } & ({ person: PersonId } | { summit: SummitId });

/** A meeting of leaders that an article reports: who, in which words, and where and when as far as told. */
export type Meeting = {
  people: PersonId[];
  countries: CountryCode[];
  words: string;
  start?: string;
  place?: string;
  country?: CountryCode;
  /** The larger meeting that the article speaks of besides. */
  marginOf?: SummitId;
};

/** What is known of an article once its names are found. */
export type Found = {
  people: PersonMention[];
  summits: { id: SummitId; basis: string }[];
  countries: CountryCode[];
  topics: TopicId[];
  places: string[];
  quotes: { speaker?: string; paragraph: ParagraphAddress }[];
  event: Field<Edtf>;
  /** Where no published day is stated: the day that captures, relative stamps or offices allow, with its evidence. */
  inferredDate: Field<Edtf>;
  /** Meetings of leaders that it reports and no record knows. */
  meetings: Meeting[];
  /** The first mention of each person and summit with a record, to be wrapped in the body. */
  firstMentions: NamedPlace[];
  doubts: Doubt[];
};
