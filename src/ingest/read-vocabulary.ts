import { readAuthorities } from '../authorities/read-authorities.ts';
import type { Problem } from '../schema/problem.ts';
import { assembleVocabulary, type Vocabulary } from './assemble-vocabulary.ts';

/** Reads the authority records of an archive and the lexicons, and builds the indexes over them. */
export async function readVocabulary(contentDir: string): Promise<{ vocabulary: Vocabulary; problems: Problem[] }> {
  const { authorities, problems } = await readAuthorities(contentDir);
  return { vocabulary: assembleVocabulary(authorities), problems };
}
