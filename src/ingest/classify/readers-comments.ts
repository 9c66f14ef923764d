import { parseStamp } from '../grammar/parse-stamp.ts';
import { passagesBetween, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** What readers wrote under the article: from the heading over their comments to the next list, rule or line on rights. */
export const readersComments: Rule = {
  name: 'readers-comments',
  find: (passage, page) => {
    page.comments ??= findComments(page);
    const { from, to } = page.comments;
    return passage.index >= from && passage.index < to
      ? wholePassage(passage, 'boilerplate', 'It stands among the readers’ comments.')
      : undefined;
  },
};

/** The comments stand behind the larger part of the running text, and carry a reader's name or a time of their own. */
function findComments(page: Page): { from: number; to: number } {
  for (const heading of page.passages) {
    if (heading.index <= page.firstSolid || !headsComments(heading)) continue;
    const to = findEnd(page, heading);
    const inside = passagesBetween(page, heading.index + 1, to - 1);
    const before = countProse(passagesBetween(page, 0, heading.index - 1));
    if (before >= countProse(inside) && inside.slice(0, 8).some((passage) => isEntry(passage, page)))
      return { from: heading.index, to };
  }
  return { from: page.passages.length, to: page.passages.length };
}

function headsComments({ text, pageWords }: Passage): boolean {
  return pageWords?.rule === 'comments' || (text.length < 160 && showsSignal(text, 'commentHeadings'));
}

function findEnd(page: Page, heading: Passage): number {
  const end = page.passages.find(
    ({ index, text, opensRelated, opensWithDateline }) =>
      index > heading.index && (opensRelated || opensWithDateline || /^(?:©|copyright|[-=_*]{5,}$)/iu.test(text)),
  );
  return end?.index ?? page.passages.length;
}

/** "seawall99 says:", the button "Reply", "2 days ago", "June 29, 2019 at 10:14 am" */
function isEntry({ text, pageWords }: Passage, page: Page): boolean {
  return (
    text.length < 60 &&
    (pageWords?.rule === 'comments' || /\bsays:$/iu.test(text) || parseStamp(text, page.lexicon) !== undefined)
  );
}

function countProse(passages: readonly Passage[]): number {
  return passages.reduce((sum, { shape }) => sum + (shape.isProse ? shape.size : 0), 0);
}
