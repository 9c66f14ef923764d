import { findAfter } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** Signals of words that the page says to its reader. */
const FOR_READER = ['appeals', 'pitches', 'consent', 'pageTalk'] as const;

/** Words known to be the page's own: buttons, menus, consent, promotion, counters. */
export const pageWords: Rule = {
  name: 'page-words',
  find: (passage, page) => {
    const { heading, text, shape, pageWords: match } = passage;
    if (match && heading !== 1 && !isOverText(passage, page))
      return [{ start: 0, end: text.length, role: 'boilerplate', reason: match.reason, rule: match.rule }];
    if (shape.size <= 200 && showsSignal(text, 'consent'))
      return [{ start: 0, end: text.length, role: 'boilerplate', reason: 'The page speaks of cookies and consent.' }];
    const talks = shape.size <= 60 && (showsSignal(text, 'pageTalk') || showsSignal(text, 'links'));
    return talks
      ? [
          {
            start: 0,
            end: text.length,
            role: 'boilerplate',
            reason: 'The page speaks of itself, or links to another article.',
          },
        ]
      : undefined;
  },
};

/** Whether a heading of a Markdown text stands right over running text, which it heads whatever its word: "## Next". */
function isOverText({ heading, index, opensRelated, pageWords }: Passage, page: Page): boolean {
  if (heading === undefined || opensRelated || pageWords?.rule === 'notes-heading') return false;
  const below = findAfter(page, index);
  return below?.shape.isSolid === true && !FOR_READER.some((signal) => showsSignal(below.text, signal));
}
