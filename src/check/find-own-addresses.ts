import type { BuiltSite } from '../site/read-built-site.ts';

/** What an address can hold where it stands in a feed, a citation, a table or a page; quotation marks, brackets, commas and "&" end it (a query names no file). */
const REST = /[^\s&"'<>()[\]{}\\|,;`]*/y;

/** A line of a calendar that goes on in the next. */
const FOLD = /\r\n[ \t]/g;

/** Finds the full addresses of the site in a text, whatever its format, as addresses on the site: "/archive/people/#x". */
export function findOwnAddresses(text: string, { site, base }: BuiltSite): Set<string> {
  const found = new Set<string>();
  if (site === '') return found;
  const { origin } = new URL(site);
  const start = `${origin}${base}`;
  const whole = text.includes('\r\n ') ? text.replace(FOLD, '') : text;
  for (let at = whole.indexOf(start); at !== -1; at = whole.indexOf(start, at + 1)) {
    REST.lastIndex = at + start.length;
    const rest = REST.exec(whole)?.[0] ?? '';
    // The full stop that ends a sentence or a citation is not the address's.
    found.add(`${base}${rest.replace(/[.:!?*]+$/, '')}`);
  }
  return found;
}
