import type { Problem } from '../schema/problem.ts';
import type { Evaluation, LabelledCase } from './model.ts';
import { scoreFields } from './score-fields.ts';
import { scoreRoles } from './score-roles.ts';

/** Scores what the pipeline made of labelled cases: by field, by role, and how many were split into the right number of articles. */
export function scoreCases(cases: readonly (LabelledCase & { problems: Problem[] })[]): Evaluation {
  const { fields, misses } = scoreFields(cases);
  const { misses: roleMisses, ...roles } = scoreRoles(cases);
  return {
    cases: cases.length,
    casesSplitRight: cases.filter(({ expected, observed }) => expected.articles.length === observed.articles.length)
      .length,
    articles: cases.reduce((sum, { expected }) => sum + expected.articles.length, 0),
    fields,
    ...roles,
    misses: [...misses, ...roleMisses],
    problems: cases.flatMap(({ problems }) => problems),
  };
}
