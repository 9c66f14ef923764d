import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import type { Part } from './model.ts';

/** Parses the label that some pages print before a caption: "Image caption, The two leaders …". */
export function parseCaptionLabel(line: string, lexicon: Lexicon): Part | undefined {
  const match = compile(lexicon).exec(line);
  return match ? { start: 0, end: match[0].length } : undefined;
}

const compile = compileOnce(
  (lexicon) => new RegExp(String.raw`^\s*${alternation(lexicon.words('captionLabels'))}\s?[,:：]\s*(?=\S)`, 'iu'),
);
