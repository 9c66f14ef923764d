import type { NameMatch } from '../../authorities/name-index.ts';
import type { Summit } from '../../schema/summit.ts';
import type { CountryCode, PersonId, SummitId } from '../../schema/values.ts';
import type { Block } from '../model.ts';

/** A stretch of a text: offsets into it. */
export type Part = { start: number; end: number };

/** A word of a passage. `word` is without a possessive ending; `next` is what stands between it and the next word. */
export type Token = Part & { word: string; lower: string; capital: boolean; next: string };

/** A text of the article in which names are looked for: its title, its dek or one block of its body. */
export type Passage = {
  place: 'title' | 'dek' | Block['kind'];
  /** The number of the block, of a body passage. */
  block?: number;
  text: string;
  tokens: Token[];
  sentences: Part[];
  /** The names that the index knows, by kind, in order. */
  names: Readonly<Record<NameMatch['kind'], NameMatch[]>>;
  /** Whether most words begin with a capital, so that a capital tells nothing. */
  titleCase: boolean;
};

/** An office or role in words: "Japanese Prime Minister", "director of the presidential National Security Office". */
export type Role = Part & {
  asPrinted: string;
  /** The words that name the office, lower case: "prime minister". */
  head: string;
  /** Offices of records that the words can stand for. */
  means: readonly string[];
  /** Whether the words name who leads a state or government. */
  leads: boolean;
  country?: CountryCode;
  time: 'now' | 'former' | 'then' | 'elect' | 'acting';
};

/** A place where a passage speaks of a person; the part covers the name alone. */
export type Mention = Part & {
  passage: number;
  form: 'full' | 'titled' | 'surname' | 'office';
  before?: Role;
  after?: Role;
  /** An office that stands in front without being joined to the name: before a comma, or before a list of names. */
  apart?: Role;
  /** The name as printed, of a title with a surname. */
  printed?: string;
};

/** A person as this article speaks of them. */
export type Figure = {
  id?: PersonId;
  /** As the record has it, else as printed. */
  name: string;
  /** Folded. */
  surname: string;
  /** The last word of a surname of several ("von der Leyen"), folded. */
  longSurname?: string;
  basis: 'name' | 'short-form' | 'inferred';
  mentions: Mention[];
};

/** A title and a surname whose bearer nothing in the article or the records tells. */
export type Unresolved = { mention: Mention; role: Role; surname: string };

/** Days from the first to the last, as "YYYY-MM-DD". */
export type Days = { from: string; to: string };

/** The days of a summit: each of them, and those on which an article still reports it, both reckoned once for all articles. */
export type SummitDays = Days & { each: readonly string[]; reported: Days };

/** When the article can have been written: `day` where a stamp or dateline states it (`isStamped` tells which), else every stretch that offices allow. */
export type Times = { day?: string; isStamped?: boolean; stretches: Days[]; reason: string };

/**
 * A day or part of a date that a sentence names: "Tuesday", "the 31st", "Nov. 15", "August", "2018". Months count from 1, Monday
 * is 1. `back` and `yearsBack` count from the day that the article reports: "a day earlier" is 1.
 */
export type DayHint = {
  weekday?: number;
  day?: number;
  lastDay?: number;
  month?: number;
  year?: number;
  back?: number;
  /** "ten years ago today" */
  yearsBack?: number;
};

/**
 * A series of meetings that a sentence names, with the year or number printed beside it: "the 2025 APEC summit". The leaders of
 * a body that does more than meet ("NATO leaders") meet where the sentence names the place of a summit: `needsPlace`.
 */
export type SeriesMention = Part & { series: readonly string[]; year?: number; number?: number; needsPlace?: true };

/** A sentence as the finding of summits sees it. */
export type Scene = {
  passage: number;
  sentence: Part;
  /** Whether it stands in the title, the dek or the first two sentences of the body. */
  lead: boolean;
  /** Of a title: the countries that it names. */
  headline?: ReadonlySet<CountryCode>;
  /** Who is named in it or in the two sentences before. */
  people: ReadonlySet<PersonId>;
  /** Countries whose leader is named without being known. */
  unknownLeaders: ReadonlySet<CountryCode>;
  countries: ReadonlySet<CountryCode>;
  /** All countries that it names, one way or another. */
  parties: ReadonlySet<CountryCode>;
  /** Countries named by a word for what is theirs ("Japanese"); in Korean and Japanese the name serves. */
  nations: ReadonlySet<CountryCode>;
  /** Places of summits, folded; those of the dateline count in the lead. */
  places: ReadonlySet<string>;
  series: SeriesMention[];
  named: { start: number; end: number; ids: SummitId[] }[];
  days: DayHint[];
  meets: boolean;
  /** Whether it speaks of a summit, and not only of people who meet; and whether of leaders. */
  isSummit: boolean;
  ofLeaders: boolean;
  past: boolean;
  ahead: boolean;
  denied: boolean;
};

/** A summit that a scene may speak of: how much speaks for it, and the basis in words. */
export type Proposal = {
  summit: Summit;
  scene: Scene;
  order: number;
  score: number;
  strong: boolean;
  whole: boolean;
  /** Whether nothing but place and time speaks for it, in a sentence that names no summit. */
  faint: boolean;
  basis: string;
  near: boolean;
  historic: boolean;
  mark?: Part;
};

/**
 * A summit of the article, with all that proposed it. Rank 0 is reported, 1 named in the same time, 2 remembered or ahead;
 * `first` is the number of the scene that reports it first.
 */
export type RankedSummit = { summit: Summit; basis: string; rank: number; first: number; proposals: Proposal[] };
