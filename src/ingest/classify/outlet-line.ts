import { findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** A line that is the name of an outlet or agency and nothing else. */
export const outletLine: Rule = {
  name: 'outlet-line',
  find: (passage, page) => {
    if (passage.shape.size > 8) return undefined;
    const name = passage.text.replace(/^(?:source|출처)\s*[:：]\s*/iu, '').replace(/(?<![|·,:\s-])[|·,:\s-]+$/u, '');
    const isSource = name !== passage.text && /^source|^출처/iu.test(passage.text);
    // "Source: Reuters, PAP", "Source: AFP/kl" with an editor's initials
    const first = name.split(/\s+(?:and|&)\s+|,\s+|\//u)[0] ?? name;
    const isName =
      page.isOutletName(name) ||
      page.lexicon.agencies.has(name) ||
      page.lexicon.agencies.has(titleCase(name)) ||
      (isSource && (page.isOutletName(first) || page.lexicon.agencies.has(first)));
    if (page.lexicon.agencies.get(name)?.kind === 'photo')
      return standsUnderWords(passage, page)
        ? wholePassage(passage, 'credit', 'The name of a picture agency alone on a line.')
        : undefined;
    return isName ? wholePassage(passage, 'outlet', 'The name of an outlet or agency alone on a line.') : undefined;
  },
};

/** In a menu such a name is a section: "Congress", "White House". */
function standsUnderWords({ index }: Passage, page: Page): boolean {
  const above = findBefore(page, index);
  return above !== undefined && (above.shape.size >= 5 || above.isImage || hasRole(above, 'caption', 'credit'));
}

/** "REUTERS" as "Reuters": names in capitals throughout are looked up as they are usually written. */
function titleCase(name: string): string {
  return name === name.toUpperCase() && name.length > 4
    ? name.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase())
    : name;
}
