import { findNoteMarks } from '../../text/note-marks.ts';
import { escapeHtml } from '../escape-html.ts';

/** What a reader is told of a mark whose source the text did not carry. */
export const NOT_CARRIED = 'The text did not carry this source.';

/**
 * Renders a text in which marks stand as printed ("[3]"), because the text carried no source for them: `renderNumber` makes
 * the link of each number, and the brackets stay.
 */
export function renderMissingMarks(text: string, renderNumber: (number: string) => string): string {
  const parts: string[] = [];
  let end = 0;
  for (const mark of findNoteMarks(text)) {
    parts.push(escapeHtml(text.slice(end, mark.start)));
    parts.push(text.slice(mark.start, mark.end).replace(/\d+/g, (number) => renderNumber(String(Number(number)))));
    end = mark.end;
  }
  return `${parts.join('')}${escapeHtml(text.slice(end))}`;
}
