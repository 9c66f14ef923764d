import { readVocabulary } from '../ingest/read-vocabulary.ts';
import { CONTENT } from './evaluate-cases.ts';
import { expectedNamesSchema } from './expected-names.ts';
import { observeCase } from './observe-case.ts';
import { readLabelled } from './read-cases.ts';
import { type NamesScore, scoreNames } from './score-names.ts';

/** Runs the pipeline on every article of a folder whose names are labelled, and scores the names that it found. */
export async function evaluateNames(casesDir: string, contentDir = CONTENT): Promise<NamesScore> {
  const { vocabulary } = await readVocabulary(contentDir);
  const cases = await readLabelled(casesDir, expectedNamesSchema);
  return scoreNames(
    cases.map(({ name, expected, ...source }) => ({
      name,
      expected,
      observed: observeCase(source, vocabulary).observed.articles[0] ?? {},
    })),
  );
}
