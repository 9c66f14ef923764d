import { findWordsOf, shareOfWords } from '../page/content-words.ts';
import { findAfter, findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** Running text: what lies between the first and the last passage of it and is no label, and sentences beside it. */
export const bodyParagraph: Rule = {
  name: 'body-paragraph',
  find: (passage, page) => {
    const section = passage.section;
    if (!section) return undefined;
    const { shape } = passage;
    const isInside = passage.index >= section.bodyStart && passage.index <= section.bodyEnd;
    if (
      isInside &&
      (shape.isProse ||
        shape.endsSentence ||
        (shape.size >= 8 && !isInvitation(passage, page) && !isInCapitals(passage)) ||
        passage.text.endsWith(':'))
    )
      return paragraph(passage);
    if (passage.index > section.bodyEnd && goesOn(passage, page)) return paragraph(passage);
    const isBelowTitle =
      section.title !== undefined && passage.index > section.title && passage.index < section.bodyStart;
    return isBelowTitle &&
      (shape.isProse || (passage.text.endsWith(':') && (shape.size >= 5 || leadsToDashes(passage, page))))
      ? paragraph(passage)
      : undefined;
  },
};

function paragraph(passage: Passage) {
  return wholePassage(passage, 'paragraph', 'Running text of the article.');
}

/** "What we know:" over lines that begin with a dash. */
function leadsToDashes(passage: Passage, page: Page): boolean {
  return /^[—–]\s/u.test(findAfter(page, passage.index)?.text ?? '');
}

/** A headline of another article: "LEADERS SKIP DINNER OVER LATE FLIGHTS AND RAIN". */
function isInCapitals({ text }: Passage): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether a line without a full stop addresses the reader beside other words of the page: an invitation in the text. */
function isInvitation(passage: Passage, page: Page): boolean {
  const isByPageWords = [findBefore(page, passage.index), findAfter(page, passage.index)].some(
    (near) => near?.pageWords,
  );
  return isByPageWords && showsSignal(passage.text, 'teasers');
}

/** Whether a line behind the text still belongs to it: its words are the article's, and nothing of the page stands between. */
function goesOn(passage: Passage, page: Page): boolean {
  const above = findBefore(page, passage.index);
  if (!hasRole(above, 'paragraph', 'list-item', 'caption', 'pull-quote', 'repeat')) return false;
  const words = passage.section?.words ?? new Set<string>();
  const link = shareOfWords(findWordsOf(passage, page), words);
  if (passage.shape.isProse) return link > 0;
  return (
    passage.shape.size >= 9 && passage.shape.lowerShare > 0.5 && (link >= 0.3 || shareOfStopWords(passage, page) >= 0.3)
  );
}

/** Headlines leave out the small words; a sentence that lost its full stop has them. */
function shareOfStopWords({ text }: Passage, page: Page): number {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter(Boolean);
  return words.filter((word) => page.stopWords.has(word)).length / Math.max(words.length, 1);
}
