import { parseSignOff } from '../grammar/parse-sign-off.ts';
import type { Role } from '../../schema/role.ts';
import type { Rule } from '../page/page.ts';

/** What a line that is a sign-off and nothing else could be taken for by rules that do not know its place. */
const MISTAKEN: ReadonlySet<Role> = new Set<Role>(['boilerplate', 'outlet', 'list-item', 'credit', 'byline', 'subheading', 'paragraph']);

/** An agency's name or an end mark behind the last word: "(Xinhua)", "- AP", "(END)". */
export const signOff: Rule = {
  name: 'sign-off',
  refines: true,
  find: (passage, page) => {
    const parts = passage.parts ?? [];
    const last = parts.at(-1);
    if (!passage.section || !last || passage.index < passage.section.bodyEnd || last.rule === 'page-words') return undefined;
    const reason = 'An agency’s name or an end mark behind the last word.';
    if (parts.length === 1 && MISTAKEN.has(last.role) && parseSignOff(passage.raw, page.lexicon)?.part.start === 0) {
      return [{ start: 0, end: passage.text.length, role: 'sign-off', reason }];
    }
    const found = last.role === 'paragraph' ? parseSignOff(passage.text, page.lexicon) : undefined;
    if (!found || found.part.start <= last.start) return undefined;
    return [...parts, { start: found.part.start, end: passage.text.length, role: 'sign-off', reason }];
  },
};
