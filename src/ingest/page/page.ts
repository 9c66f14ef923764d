import type { Role } from '../../schema/role.ts';
import type { BoilerplateMatch } from '../grammar/model.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Decoded, Line } from '../model.ts';
import type { Shape } from './measure-text.ts';

/** A stretch of the source that stands in a passage's text: `at` is its offset there, `start` its offset in the source. */
export type Run = { at: number; start: number; length: number };

/** A stretch of a passage's text and what it is. */
export type Finding = { start: number; end: number; role: Role; reason: string };

/** A finding with the name of the rule that made it. */
export type Part = Finding & { rule: string };

/**
 * A line, or the lines that one hard-wrapped paragraph runs over. `text` is what a reader reads: without the marks of the
 * format and the white space around it. Places in it are offsets into `text`.
 */
export type Passage = {
  index: number;
  lines: Line[];
  text: string;
  /** The text with the list mark that the line begins with, if any: "- AP". */
  raw: string;
  runs: Run[];
  /** Of a Markdown heading: its level. */
  heading?: number;
  isItem: boolean;
  /** Of a Markdown quotation: "> ". */
  isQuote: boolean;
  isImage: boolean;
  /** The words alone, folded for comparison. */
  key: string;
  /** Its content words, once a rule has asked for them. */
  words?: ReadonlySet<string>;
  shape: Shape;
  /** What it is, once a rule has said so. */
  parts?: Part[];
  /** Known words of a page that it consists of: a button, a heading over other matter. */
  pageWords?: BoilerplateMatch;
  /** Whether it heads a list of other articles: "Related Articles". */
  opensRelated: boolean;
  /** Whether it begins with place and day: "TOKYO, Nov. 17 (Yonhap) --". */
  opensWithDateline: boolean;
  /** Whether a person gave its role. */
  isCorrected?: boolean;
  /** The article that it lies in, once the articles are found. */
  section?: Section;
};

/** One article of the page as its shape shows it: indexes of passages, each range with its last one. */
export type Section = {
  start: number;
  end: number;
  bodyStart: number;
  bodyEnd: number;
  title?: number;
  /** The content words of its running text. */
  words: ReadonlySet<string>;
  /** Found once, by the rules that need them. */
  reportWords?: ReadonlySet<string>;
  blurbsFrom?: number;
  hasRunInHeadings?: boolean;
};

/** What the rules look at. `sections` is empty until the lines that speak for themselves are known. */
export type Page = {
  passages: Passage[];
  sections: Section[];
  lexicon: Lexicon;
  /** Words that carry no subject, of all languages. */
  stopWords: ReadonlySet<string>;
  isOutletName: (text: string) => boolean;
  text: string;
  format: Source['format'];
  /** The indexes of the first long passage of running text and of the last passage of any; beyond the page where there is none. */
  firstSolid: number;
  lastProse: number;
  /** Found once, by the rules that need them. */
  entryTimes?: number;
  correctionOpenings?: string[];
  rightsWords?: string[];
  roleNames?: string[];
  turns?: number;
  frontMatterEnd?: number;
  firstPrintings?: ReadonlyMap<string, number>;
  sectionNames?: ReadonlySet<string>;
  /** From the heading over the readers’ comments to what follows them. */
  comments?: { from: number; to: number };
};

/**
 * Says what a passage is, in whole or in parts, or nothing where the rule does not apply. A rule that refines is asked about
 * passages that already have their parts and gives all of them anew; the others are asked only about passages without.
 */
export type Rule = {
  name: string;
  refines?: true;
  find: (passage: Passage, page: Page) => (Finding | Part)[] | undefined;
};

export type ClassifyContext = {
  lexicon: Lexicon;
  isOutletName: (text: string) => boolean;
  /** Roles that a person gave to lines; they win over every rule. */
  roleCorrections?: readonly { lines: [number, number]; role: Role }[];
};

export type Source = Pick<Decoded, 'text' | 'format'>;
