import type { NameMatch } from '../../authorities/name-index.ts';
import { readNameLexicon } from './read-name-lexicon.ts';

/** The word behind a name. */
const NEXT_WORD = /^ (\p{L}+)/u;

/** Tells whether the name of a country or capital stands for money or a text that only bears it: "US dollars", "Oslo accords". */
export function bearsNameOnly(text: string, { end, kind, as }: NameMatch): boolean {
  if (kind !== 'country') return false;
  const next = NEXT_WORD.exec(text.slice(end, end + 20))?.[1]?.toLowerCase();
  if (next === undefined) return false;
  const { money, namedTexts } = readNameLexicon();
  return money.has(next) || (as === 'capital' && namedTexts.has(next));
}
