import { join } from 'node:path';
import { readVocabulary } from '../ingest/read-vocabulary.ts';
import type { Evaluation } from './model.ts';
import { observeCase } from './observe-case.ts';
import { readCases } from './read-cases.ts';
import { scoreCases } from './score-cases.ts';

/** The archive whose authority records the labels refer to: the repository's own. */
export const CONTENT = join(import.meta.dirname, '../../content');

/** Runs the pipeline on every labelled case of a folder and scores what it made of them. */
export async function evaluateCases(casesDir: string, contentDir = CONTENT): Promise<Evaluation> {
  const { vocabulary } = await readVocabulary(contentDir);
  const cases = await readCases(casesDir);
  const results = cases.map((labelled) => ({ ...labelled, ...observeCase(labelled, vocabulary) }));
  return scoreCases(results);
}
