import { findWordsOf, shareOfWords } from '../page/content-words.ts';
import { isSectionName } from '../page/is-section-name.ts';
import { isSitePath } from '../page/is-site-path.ts';
import { findBefore, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** How long a label is at the most; capitals alone tell a longer one from a headline. */
const LONGEST = 5;
const LONGEST_IN_CAPITALS = 6.5;

/** The label alone above the headline: a section's name. Among further labels it is a menu or breadcrumb. */
export const eyebrowAboveTitle: Rule = {
  name: 'eyebrow-above-title',
  find: (passage, page) => {
    const title = passage.section?.title;
    if (title === undefined || findBefore(page, title) !== passage) return undefined;
    const isInCapitals = !/\p{Ll}/u.test(passage.text);
    if (passage.shape.size > (isInCapitals ? LONGEST_IN_CAPITALS : LONGEST) || isSitePath(passage)) return undefined;
    const isFirst = isInCapitals && /\p{Lu}/u.test(passage.text) && findBefore(page, passage.index) === undefined;
    if (!isSectionName(passage.text, page) && !namesSubject(passage, page) && !(isFirst && isNoName(passage)))
      return undefined;
    const above = findBefore(page, passage.index);
    const isAlone =
      !above ||
      above.index < (passage.section?.start ?? 0) ||
      above.parts !== undefined ||
      above.shape.size > 5 ||
      (isInCapitals && /\p{Lu}/u.test(passage.text) && /\p{Ll}/u.test(above.text)) ||
      isOfBar(passage, above) ||
      // A subject in several words under the last word of a menu.
      (passage.shape.size >= 2.5 && above.shape.size <= 1.5 && namesSubject(passage, page)) ||
      /^home\s\p{Lu}/iu.test(above.text);
    return isAlone
      ? wholePassage(passage, 'eyebrow', 'A label alone above the headline: a section, or the subject.')
      : undefined;
  },
};

/** Whether the line above is a bar of sections that names this one too: "Home Politics Asia World" over "Asia". */
function isOfBar({ text }: Passage, above: Passage): boolean {
  return above.text.split(/\s+/u).length >= 4 && ` ${above.text} `.includes(` ${text} `);
}

/** A short label that names the article's subject: most of its words are the text's. */
function namesSubject(passage: Passage, page: Page): boolean {
  const { size, endsSentence } = passage.shape;
  if (size < 2 || endsSentence || /[|/›>&]/u.test(passage.text) || passage.isItem || passage.heading) return false;
  return shareOfWords(findWordsOf(passage, page), passage.section?.words ?? new Set()) >= 0.5;
}

/** "THE LONG VIEW" and no outlet's name. */
function isNoName({ text, shape }: Passage): boolean {
  return shape.size <= 4 && !showsSignal(text, 'outletWords') && !/[\d|/]/u.test(text);
}
