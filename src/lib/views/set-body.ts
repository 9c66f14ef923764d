import { escapeHtml } from '../escape-html.ts';

/** The white space before a note mark, which belongs to the mark: "capitals <sup class="mark">". */
const SPACE_BEFORE_MARK = /\s+(?=<sup class="mark">)/g;

/**
 * Sets a rendered body as a page prints it: note marks close to their word, and the dateline set apart where the first
 * paragraph begins with it.
 */
export function setBody(html: string, dateline: string | undefined): string {
  const set = html.replace(SPACE_BEFORE_MARK, '');
  const start = set.indexOf('>', set.indexOf('<p id=')) + 1;
  const printed = dateline && escapeHtml(dateline);
  if (!printed || start === 0 || !set.startsWith(printed, start)) return set;
  return `${set.slice(0, start)}<span class="dateline">${printed}</span>${set.slice(start + printed.length)}`;
}
