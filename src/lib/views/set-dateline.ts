import { escapeHtml } from '../escape-html.ts';

/** Sets the dateline apart where the first paragraph of a rendered body begins with it; else leaves the body as it is. */
export function setDateline(html: string, asPrinted: string | undefined): string {
  if (!asPrinted) return html;
  const dateline = escapeHtml(asPrinted);
  const start = html.indexOf('>', html.indexOf('<p id=')) + 1;
  if (start === 0 || !html.startsWith(dateline, start)) return html;
  return `${html.slice(0, start)}<span class="dateline">${dateline}</span>${html.slice(start + dateline.length)}`;
}
