import type { Role } from '../../schema/role.ts';
import type { Page, Passage } from './page.ts';

/** The role of a passage's first part, if a rule has given one. */
export function roleOf(passage: Passage | undefined): Role | undefined {
  return passage?.parts?.[0]?.role;
}

export function hasRole(passage: Passage | undefined, ...roles: Role[]): boolean {
  return passage?.parts?.some((part) => roles.includes(part.role)) ?? false;
}

/** The nearest passage with words before a place. */
export function findBefore(page: Page, index: number): Passage | undefined {
  for (let at = index - 1; at >= 0; at--) if (page.passages[at]?.text) return page.passages[at];
  return undefined;
}

/** The nearest passage with words after a place. */
export function findAfter(page: Page, index: number): Passage | undefined {
  for (let at = index + 1; at < page.passages.length; at++) if (page.passages[at]?.text) return page.passages[at];
  return undefined;
}

/** The passages with words from one index to another, both included. */
export function passagesBetween(page: Page, from: number, to: number): Passage[] {
  return page.passages.slice(Math.max(from, 0), to + 1).filter((passage) => passage.text !== '');
}

/** One finding over the whole passage. */
export function wholePassage(passage: Passage, role: Role, reason: string) {
  return [{ start: 0, end: passage.text.length, role, reason }];
}

/** Whether a passage could be a headline by its form: some words, no full stop, not an item of a list. */
export function isHeadlineLike(passage: Passage): boolean {
  const { size, endsSentence, sentences } = passage.shape;
  if (passage.isItem || size < 2.5 || size > 32 || passage.text.length > 240 || passage.text.endsWith(':'))
    return false;
  return (
    !endsSentence ||
    (sentences === 1 && /[?!”"’'」』)]$/u.test(passage.text)) ||
    (passage.heading !== undefined && sentences === 1)
  );
}
