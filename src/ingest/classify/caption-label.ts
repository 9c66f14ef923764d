import { parseCaptionLabel } from '../grammar/parse-caption-label.ts';
import type { Rule } from '../page/page.ts';

/** A caption that says so: "Image caption, The two leaders shook hands." */
export const captionLabel: Rule = {
  name: 'caption-label',
  find: (passage, page) => {
    const label = parseCaptionLabel(passage.text, page.lexicon);
    if (!label) return undefined;
    return [
      { start: 0, end: label.end, role: 'boilerplate', reason: 'The page’s label of a caption.' },
      { start: label.end, end: passage.text.length, role: 'caption', reason: 'The page calls it a caption.' },
    ];
  },
};
