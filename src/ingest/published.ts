import type { Problem } from '../schema/problem.ts';

/** What became of sources and their articles. `unchanged` articles were on the disk already, byte for byte. */
export type Published = { articles: number; written: number; unchanged: number; doubts: number; problems: Problem[] };

/** Adds up what became of several. */
export function addPublished(outcomes: readonly Published[]): Published {
  const add = (key: 'articles' | 'written' | 'unchanged' | 'doubts') =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return {
    articles: add('articles'),
    written: add('written'),
    unchanged: add('unchanged'),
    doubts: add('doubts'),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}

/** The outcome where nothing came of it but problems. */
export function publishNothing(...problems: Problem[]): Published {
  return { articles: 0, written: 0, unchanged: 0, doubts: 0, problems };
}
