import type { ArticleFrontmatter } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { Role } from '../schema/role.ts';
import type { Expected } from './expected.ts';

/** What the pipeline made of one case: its articles in order, and the role of every stretch of every line. */
export type Observed = {
  articles: Partial<ArticleFrontmatter>[];
  spans: readonly { line: number; role: Role }[];
};

/** What a person expects of a case beside what the pipeline made of it. */
export type LabelledCase = { name: string; expected: Expected; observed: Observed };

/** How often a value was expected, found, and found right. */
export type Counts = { expected: number; found: number; right: number };

export type Score = Counts & { name: string; precision: number; recall: number; f1: number };

/** A score of a frontmatter field; `exact` is the share of articles in which the field is wholly right, rightly absent included. */
export type FieldScore = Score & { exact: number };

/** One difference from what a person expects; `place` is "article 2" or "line 14". */
export type Miss = { case: string; name: string; place: string; expected: string[]; found: string[] };

export type Evaluation = {
  cases: number;
  /** How many cases gave as many articles as expected. */
  casesSplitRight: number;
  articles: number;
  fields: FieldScore[];
  roles: Score[];
  macroF1: number;
  boilerplatePrecision: number;
  misses: Miss[];
  /** Cases that the pipeline could not read or assemble. */
  problems: Problem[];
};
