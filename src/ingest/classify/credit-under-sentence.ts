import { findAfter, findBefore, wholePassage } from '../page/look-around.ts';
import type { Page, Rule } from '../page/page.ts';
import { isPersonName } from '../page/person-name.ts';

/** "Ann Example | Reuters", "Bo Sample / AP" */
const FORM = /^(?<name>[^|/]{4,40}?)\s?[|/]\s?(?<agency>[\p{L}\s.-]{2,30})$/u;

/** A photographer and the agency, alone on a line between a sentence and the text: under a headline it would be the author. */
export const creditUnderSentence: Rule = {
  name: 'credit-under-sentence',
  find: (passage, page) => {
    const { name = '', agency = '' } = FORM.exec(passage.text)?.groups ?? {};
    if (!isPersonName(name) || !page.lexicon.agencies.has(agency)) return undefined;
    return isBetweenSentences(passage.index, page)
      ? wholePassage(passage, 'credit', 'A name and an agency under the words of a picture.')
      : undefined;
  },
};

function isBetweenSentences(index: number, page: Page): boolean {
  return [findBefore(page, index), findAfter(page, index)].every(
    (near) => near?.shape.endsSentence && near.shape.size >= 6,
  );
}
