import type { Page } from './page.ts';

/** Tells whether a line says what an author is: "Seoul correspondent", "Political Correspondent in Bonn". */
export function namesRole(text: string, page: Page): boolean {
  page.roleNames ??= page.lexicon.words('roles').map((role) => role.toLowerCase());
  const words = text.replace(/,?\sin\s\p{Lu}[\p{L}\s.'’-]{1,24}$/u, '').toLowerCase();
  return page.roleNames.some((role) => words.endsWith(role));
}
