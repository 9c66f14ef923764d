import { parseTitleLabel } from '../grammar/parse-title-label.ts';
import type { Rule } from '../page/page.ts';

/** The label that a headline begins with: "URGENT:", "(2nd LD)". */
export const labelOfTitle: Rule = {
  name: 'label-of-title',
  refines: true,
  find: (passage, page) => {
    const [title, ...others] = passage.parts ?? [];
    if (title?.role !== 'title' || title.start !== 0) return undefined;
    const label = parseTitleLabel(passage.text, page.lexicon);
    if (!label) return undefined;
    return [
      { start: 0, end: label.rest.start, role: 'eyebrow', reason: 'The label that the headline begins with.' },
      { ...title, start: label.rest.start },
      ...others,
    ];
  },
};
