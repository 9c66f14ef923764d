import type { Authorities } from '../authorities/model.ts';
import { buildNameIndex, type NameIndex } from '../authorities/name-index.ts';
import { buildOutletIndex, type OutletIndex } from '../authorities/outlet-index.ts';
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

/** Assembles the vocabulary of an archive: its authority records, the indexes over them, and the lexicons. */
export function assembleVocabulary(authorities: Authorities): Vocabulary {
  return {
    authorities,
    names: buildNameIndex(authorities),
    outlets: buildOutletIndex(authorities),
    lexicon: readLexicon(),
    findPlace: buildPlaceIndex(authorities),
  };
}
