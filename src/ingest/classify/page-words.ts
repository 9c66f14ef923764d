import type { Rule } from '../page/page.ts';

/** Words known to be the page's own: buttons, menus, consent, promotion, counters. */
export const pageWords: Rule = {
  name: 'page-words',
  find: ({ heading, text, pageWords: match }) =>
    match && heading !== 1 ? [{ start: 0, end: text.length, role: 'boilerplate', reason: match.reason, rule: match.rule }] : undefined,
};
