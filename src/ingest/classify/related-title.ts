import { findWordsOf, shareOfWords } from '../page/content-words.ts';
import { findAfter, findBefore, isHeadlineLike, roleOf, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** A headline behind the text, without a heading over it, must share so many of its content words with the text. */
const LEAST_SHARE = 0.25;

/** Boxes of the page that end a list of other articles. */
const OTHER_BOXES: ReadonlySet<string> = new Set(['topics', 'newsletter', 'account', 'comments', 'app-promotion']);

/** The title of another article: in a list of them, under its heading or behind the text. */
export const relatedTitle: Rule = {
  name: 'related-title',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.index < section.bodyStart || passage.shape.size < 2 || passage.shape.size > 32)
      return undefined;
    const isLike = isHeadlineLike({ ...passage, isItem: false });
    if (passage.shape.size <= 4 && (showsSignal(passage.text, 'rankings') || showsSignal(passage.text, 'pitches')))
      return undefined;
    if (isListed(passage, page) && (isLike || (passage.shape.size < 2.5 && /^\p{Lu}.*\s\p{Lu}/u.test(passage.text))))
      return wholePassage(passage, 'related', 'The title of another article, under the heading of such a list.');
    if (!isLike || passage.shape.size < 3.5) return undefined;
    const link = shareOfWords(findWordsOf(passage, page), section.words);
    const isBehind = passage.index > section.bodyEnd && link >= LEAST_SHARE && !showsSignal(passage.text, 'teasers');
    return isBehind && hasEqualBeside(passage, page)
      ? wholePassage(passage, 'related', 'One of several headlines behind the text that share its words.')
      : undefined;
  },
};

/** Whether the line stands under the heading of a list of other articles, with nothing but its like between. */
function isListed(passage: Passage, page: Page): boolean {
  // Under a mere "Read more" nothing but titles is a list.
  let isAlone = true;
  for (let near = findBefore(page, passage.index); near; near = findBefore(page, near.index)) {
    if (near.opensRelated) return !showsSignal(near.text, 'rankings');
    if (showsSignal(near.text, 'listEnds') || OTHER_BOXES.has(near.pageWords?.rule ?? '')) return false;
    if (near.pageWords?.rule === 'read-more' && near.shape.size <= 4 && isAlone) return true;
    isAlone &&= roleOf(near) === 'related';
    if (!['related', 'stamp', 'outlet', 'credit', 'boilerplate', 'repeat'].includes(roleOf(near) ?? '')) return false;
  }
  return false;
}

function hasEqualBeside(passage: Passage, page: Page): boolean {
  const above = findBefore(page, passage.index);
  const below = findAfter(page, passage.index);
  return (
    roleOf(above) === 'related' ||
    (below !== undefined && !below.parts && below.shape.size >= 4 && isHeadlineLike({ ...below, isItem: false }))
  );
}
