import { wholePassage } from '../page/look-around.ts';
import type { Rule } from '../page/page.ts';

/** Nothing but signs: "-----", "* * *", "═══", "✂ - - -". A line of question or exclamation marks is someone's words. */
const RULE_LINE = /^(?:[✂✁✃]\s?)?(?:[-=_*~+•·.…—–─━═▬◆■□○●※|/\\][\s]*){3,}$|^(?:--|==|__|\*\*)$/u;

/** A rule between parts of the page. */
export const separatorLine: Rule = {
  name: 'separator-line',
  find: (passage) => {
    if (!/[\p{L}\p{N}.…<>#?!]/u.test(passage.raw) && passage.lines[0]?.text.includes(']('))
      return wholePassage(passage, 'markup', 'Signs left over between marks of the format.');
    return RULE_LINE.test(passage.raw) && !/^(?:[.…\s]+|###|\.\/\.)$/u.test(passage.raw)
      ? wholePassage(passage, 'separator', 'A line of signs that divides the page.')
      : undefined;
  },
};
