import { findBefore, wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';

/** A whole line set in italics: "*The two leaders in the garden*". */
const ITALICS = /^\s*([*_])(?![*_]).+\1\s*$/u;

/** The words in italics under an image of a clipping. */
export const captionUnderImage: Rule = {
  name: 'caption-under-image',
  find: (passage, page) =>
    findBefore(page, passage.index)?.isImage && ITALICS.test(passage.lines[0]?.text ?? '') && passage.shape.size >= 3
      ? wholePassage(passage, 'caption', 'Words in italics under an image.')
      : undefined,
};
