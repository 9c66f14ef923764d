import { matchBoilerplate } from '../grammar/match-boilerplate.ts';
import { isHeadlineLike, roleOf } from '../page/look-around.ts';
import { measureText } from '../page/measure-text.ts';
import type { Rule } from '../page/page.ts';

/** "Related: Leaders meet again": a short label, a colon and more words. */
const LABELLED = /^(?<label>[^:：]{2,30}[:：]\s*)(?<title>\S.*)$/u;

/** The title of another article behind the text, on one line with the label of such a list. */
export const relatedBehindLabel: Rule = {
  name: 'related-behind-label',
  refines: true,
  find: (passage, page) => {
    const { section, text, index } = passage;
    if (!section || index <= section.bodyEnd || roleOf(passage) !== 'boilerplate') return undefined;
    const { label = '', title = '' } = LABELLED.exec(text)?.groups ?? {};
    if (matchBoilerplate(label, page.lexicon)?.rule !== 'related-heading') return undefined;
    if (!isHeadlineLike({ ...passage, text: title, isItem: false, shape: measureText(title) })) return undefined;
    const at = text.length - title.length;
    return [
      { start: 0, end: at, role: 'boilerplate', reason: 'A label before the title of another article.' },
      { start: at, end: text.length, role: 'related', reason: 'The title of another article, behind its label.' },
    ];
  },
};
