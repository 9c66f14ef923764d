import { findAfter, findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import type { Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** Buttons and forms that a pitch stands beside: "Subscribe now", "Sign me up", "Get the app". */
const BUTTONS: ReadonlySet<string> = new Set([
  'account',
  'newsletter',
  'app-promotion',
  'tip-off',
  'read-more',
  'appeal-to-reader',
  'pitch-beside-buttons',
]);

/** A pitch is no longer. */
const LONGEST = 50;

/** What the page offers its reader, right beside the button for it: "Get unlimited access to all content." over "Subscribe now". */
export const pitchBesideButtons: Rule = {
  name: 'pitch-beside-buttons',
  find: (passage, page) => {
    if (passage.shape.size < 3 || passage.shape.size > LONGEST || passage.heading === 1 || passage.opensWithDateline)
      return undefined;
    if (/["“”«»「」]/u.test(passage.text) || showsSignal(passage.text, 'reports')) return undefined;
    if (!showsSignal(passage.text, 'pitches')) return undefined;
    const nears = [findBefore(page, passage.index), findAfter(page, passage.index)];
    return nears.some(isButton)
      ? wholePassage(passage, 'boilerplate', 'It offers the reader something, beside the button for it.')
      : undefined;
  },
};

function isButton(near: Passage | undefined): boolean {
  if (!near) return false;
  const rule = near.parts?.[0]?.rule ?? near.pageWords?.rule;
  return hasRole(near, 'break-off') || (rule !== undefined && BUTTONS.has(rule));
}
