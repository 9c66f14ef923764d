import { foldName } from '../text/fold-name.ts';

/** Folds a name as it is looked up: letters and digits alone, so that neither hyphens nor brackets, commas or dashes matter. */
export function foldKey(name: string): string {
  return foldName(name).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
