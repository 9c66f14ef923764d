import type { Role } from '../../schema/role.ts';
import { parseSignOff } from '../grammar/parse-sign-off.ts';
import { findBefore, hasRole } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** What a line that is a sign-off and nothing else could be taken for by rules that do not know its place. */
const MISTAKEN: ReadonlySet<Role> = new Set<Role>([
  'boilerplate',
  'outlet',
  'list-item',
  'credit',
  'byline',
  'subheading',
  'paragraph',
  'caption',
  'related',
]);

/** A square with which some agencies end: "a joint statement. ■". */
const END_MARK = /[■□●◆]\s*$/u;

/** An agency's name or an end mark behind the last word: "(Xinhua)", "- AP", "(END)". */
export const signOff: Rule = {
  name: 'sign-off',
  refines: true,
  find: (passage, page) => {
    const parts = passage.parts ?? [];
    const last = parts.at(-1);
    if (
      !passage.section ||
      !last ||
      passage.index <= passage.section.bodyStart ||
      last.rule === 'page-words' ||
      last.rule === 'entry-author'
    )
      return undefined;
    const reason = 'An agency’s name or an end mark behind the last word.';
    if (MISTAKEN.has(last.role) && isSignOff(passage, page)) {
      return [{ start: 0, end: passage.text.length, role: 'sign-off', reason }];
    }
    if (last.role !== 'paragraph' || passage.index < passage.section.bodyEnd) return undefined;
    const start =
      findEndMark(passage.text, page) ??
      parseSignOff(passage.text, page.lexicon)?.part.start ??
      END_MARK.exec(passage.text)?.index;
    if (start === undefined || start <= last.start) return undefined;
    return [...parts, { start, end: passage.text.length, role: 'sign-off', reason }];
  },
};

/** Initials and agencies in brackets, or a name behind dashes: "kb/wmr (AFP, Reuters)", "--The Asahi Shimbun, Aug. 21", "###", a ministry's "ABC/DE". */
const DESK =
  /^(?:[a-z]{1,4}(?:\/[a-z,]{1,8})*\s*\([^()]{2,60}\)|(?:--|==|—|―|＝)\s*\p{L}[^!?]{1,40}|###|■|\.\/\.|[A-Z]{2,5}\/[A-Z]{2,4}(?:\/[A-Z]{2,4})?)$/u;

function isSignOff(passage: Passage, page: Page): boolean {
  return (
    parseSignOff(passage.raw, page.lexicon)?.part.start === 0 ||
    (DESK.test(passage.raw) && passage.index >= (passage.section?.bodyEnd ?? 0)) ||
    showsSignal(passage.text, 'farewells') ||
    isAgencyBehind(passage, page)
  );
}

/** An agency's name alone, right behind the text. */
function isAgencyBehind(passage: Passage, page: Page): boolean {
  return (
    passage.index > (passage.section?.bodyEnd ?? 0) &&
    page.lexicon.agencies.has(passage.text) &&
    hasRole(findBefore(page, passage.index), 'paragraph', 'sign-off')
  );
}

/** Where an end mark stands behind the last sentence: "at all levels. Enditem". */
function findEndMark(text: string, page: Page): number | undefined {
  const word = /(?<=[.!?”"]\s)\S+$/u.exec(text);
  return word && page.lexicon.words('signOffs').includes(word[0]) ? word.index : undefined;
}
