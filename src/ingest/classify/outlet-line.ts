import { wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';

/** A line that is the name of an outlet or agency and nothing else. */
export const outletLine: Rule = {
  name: 'outlet-line',
  find: (passage, page) => {
    if (passage.shape.size > 8) return undefined;
    const name = passage.text.replace(/^(?:source|출처)\s*[:：]\s*/iu, '').replace(/[|·,:\s-]+$/u, '');
    const isSource = name !== passage.text && /^source|^출처/iu.test(passage.text);
    const first = name.split(/\s+(?:and|&)\s+|,\s+/u)[0] ?? name;
    const isName =
      page.isOutletName(name) ||
      page.lexicon.agencies.has(name) ||
      page.lexicon.agencies.has(titleCase(name)) ||
      (isSource && page.isOutletName(first));
    if (page.lexicon.agencies.get(name)?.kind === 'photo')
      return wholePassage(passage, 'credit', 'The name of a picture agency alone on a line.');
    return isName ? wholePassage(passage, 'outlet', 'The name of an outlet or agency alone on a line.') : undefined;
  },
};

/** "REUTERS" as "Reuters": names in capitals throughout are looked up as they are usually written. */
function titleCase(name: string): string {
  return name === name.toUpperCase() && name.length > 4
    ? name.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase())
    : name;
}
