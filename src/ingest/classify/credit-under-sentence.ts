import { findAfter, findBefore, wholePassage } from '../page/look-around.ts';
import type { Page, Rule } from '../page/page.ts';
import { isPersonName } from '../page/person-name.ts';
import { showsSignal } from '../page/read-signals.ts';

/** "Ann Example | Reuters", "Bo Sample / AP" */
const FORM = /^(?<name>[^|/]{4,40}?)\s?[|/]\s?(?<agency>[\p{L}\s.-]{2,30})$/u;

/** A photographer, perhaps with the agency, alone on a line between a sentence and the text: under a headline it would be the author. */
export const creditUnderSentence: Rule = {
  name: 'credit-under-sentence',
  find: (passage, page) => {
    const { name = passage.text, agency } = FORM.exec(passage.text)?.groups ?? {};
    if (!isPersonName(name) || (agency !== undefined && !page.lexicon.agencies.has(agency))) return undefined;
    return isBetweenSentences(passage.index, page) && (agency !== undefined || isUnderPicture(passage.index, page))
      ? wholePassage(passage, 'credit', 'A name and an agency under the words of a picture.')
      : undefined;
  },
};

/** A photographer's name alone needs words of a picture above it: a sentence without a verb of report, before all other text. */
function isUnderPicture(index: number, page: Page): boolean {
  const above = findBefore(page, index);
  return (
    above !== undefined &&
    above.parts === undefined &&
    index <= page.firstSolid &&
    above.shape.sentences === 1 &&
    !showsSignal(above.text, 'reports') &&
    (showsSignal(above.text, 'captionSigns') || !VERB.test(above.text))
  );
}

/** A finite verb of a report: "met", "agreed", "has", "is". */
const VERB =
  /\s(?:\p{Ll}+ed|is|are|was|were|has|have|had|will|met|held|came|went|took|made|told|gave|won|led|set|put)\s/u;

function isBetweenSentences(index: number, page: Page): boolean {
  return [findBefore(page, index), findAfter(page, index)].every(
    (near) => near?.shape.endsSentence && near.shape.size >= 6,
  );
}
