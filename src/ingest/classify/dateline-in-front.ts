import { findDateline, parseDateline } from '../grammar/parse-dateline.ts';
import type { Passage, Rule } from '../page/page.ts';

/** Place and day before the first sentence, and the summary line that a page glued before them. */
export const datelineInFront: Rule = {
  name: 'dateline-in-front',
  refines: true,
  find: (passage, page) => {
    const [first, ...others] = passage.parts ?? [];
    if (first?.role !== 'paragraph' || first.start !== 0) return undefined;
    const found =
      parseDateline(passage.text, page.lexicon) ??
      (mayHaveDek(passage) ? findDateline(passage.text, page.lexicon) : undefined);
    if (!found) return undefined;
    const { start, end } = found.part;
    return [
      { start: 0, end: start, role: 'dek', reason: 'A summary line glued before the dateline.' },
      { start, end, role: 'dateline', reason: 'Place and day before the first sentence.' },
      { ...first, start: end },
      ...others,
    ];
  },
};

/** Only the text's first line can carry the glued summary. */
function mayHaveDek(passage: Passage): boolean {
  return passage.section?.bodyStart === passage.index;
}
