import type { Authorities } from '../authorities/model.ts';
import { buildNameIndex, type NameIndex } from '../authorities/name-index.ts';
import { buildOutletIndex, type OutletIndex } from '../authorities/outlet-index.ts';
import { readAuthorities } from '../authorities/read-authorities.ts';
import type { Problem } from '../schema/problem.ts';
import { buildPlaceIndex, type PlaceIndex } from './build-place-index.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';

/** All that a source is read with besides its own bytes and record. */
export type Vocabulary = {
  authorities: Authorities;
  names: NameIndex;
  outlets: OutletIndex;
  lexicon: Lexicon;
  findPlace: PlaceIndex;
};

/** Reads the authority records of an archive and the lexicons, and builds the indexes over them. */
export async function readVocabulary(contentDir: string): Promise<{ vocabulary: Vocabulary; problems: Problem[] }> {
  const { authorities, problems } = await readAuthorities(contentDir);
  const vocabulary = {
    authorities,
    names: buildNameIndex(authorities),
    outlets: buildOutletIndex(authorities),
    lexicon: readLexicon(),
    findPlace: buildPlaceIndex(authorities),
  };
  return { vocabulary, problems };
}
