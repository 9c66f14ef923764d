import type { Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** Words known to be the page's own: buttons, menus, consent, promotion, counters. */
export const pageWords: Rule = {
  name: 'page-words',
  find: ({ heading, text, shape, pageWords: match }) => {
    if (match && heading !== 1)
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
